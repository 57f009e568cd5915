import { css } from 'lit';

/** Frame of the rule book: heading, search, contents; from 960 px on contents 240 beside the text. */
export const frameStyles = css`
  .rules {
    padding-bottom: var(--_space-24);
  }
  .status {
    margin-top: var(--_space-8);
  }
  .item-of {
    display: inline-block;
    margin-inline-end: var(--_space-16);
  }
  .finder {
    max-width: var(--_width-field);
    margin-top: var(--_space-24);
  }
  .columns {
    margin-top: var(--_space-24);
  }

  .found {
    position: sticky;
    z-index: 1;
    top: 0;
    max-width: var(--_measure-text);
    margin-top: var(--_space-16);
    margin-bottom: var(--_space-24);
    padding-top: var(--_space-12);
    background: var(--_paper);
  }
  .found-line {
    padding-bottom: var(--_space-12);
  }
  .found-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-bottom: var(--_space-12);
  }
  .found-acts > * {
    margin-inline-end: var(--_space-12);
  }
  .found-acts .button {
    padding-inline-start: var(--_space-16);
    padding-inline-end: var(--_space-16);
  }
  mark.current {
    outline: var(--_line-chosen) solid var(--_ink);
    outline-offset: var(--_rule-thin);
  }

  .contents-title {
    padding-bottom: var(--_space-8);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .contents-link {
    display: block;
    min-height: var(--_size-target);
    padding: var(--_space-8);
    padding-inline-start: var(--_space-16);
    color: var(--_ink);
    text-decoration: none;
    line-height: var(--_line-height-h3);
  }

  .part {
    margin-top: var(--_space-48);
    max-width: var(--_measure-text);
  }
  .phone {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
    margin-top: calc((var(--_line-height-body) - var(--_size-target)) / 2);
    margin-bottom: calc((var(--_line-height-body) - var(--_size-target)) / 2);
  }

  :host([data-width='wide']) .columns {
    display: grid;
    grid-template-columns: calc(var(--_space-48) * 5) minmax(0, 1fr);
    column-gap: var(--_space-32);
    align-items: start;
  }
`;
