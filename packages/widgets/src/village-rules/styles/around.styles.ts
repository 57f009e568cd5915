import { css } from 'lit';

/** What stands around the text: text tools, terms, changes, passport, verse. */
export const aroundStyles = css`
  .disclosure > .disclosure-body > .field,
  .controls .actions {
    margin-top: 0;
  }
  .controls .actions:first-child {
    margin-top: var(--_space-12);
  }
  .actions {
    margin-inline-start: calc(var(--_space-8) * -1);
  }
  .actions > [aria-pressed='true'] {
    border: var(--_line-chosen) solid var(--_brand);
    background: var(--_tint);
  }

  .part {
    scroll-margin-top: var(--_space-16);
  }
  .rules.searching .article,
  .rules.searching .chapter,
  .rules.searching .part,
  .rules.searching a,
  .rules.searching button,
  .rules.searching summary {
    scroll-margin-top: calc(var(--_space-64) * 3);
  }
  .part-title {
    padding-top: var(--_space-12);
    padding-bottom: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .facts .term {
    font-weight: var(--_weight-strong);
    color: var(--_ink);
  }
  .contact {
    margin-top: var(--_space-48);
    max-width: var(--_measure-text);
  }
  .contact > .facts {
    margin-top: var(--_space-12);
  }
  .marking {
    margin-top: var(--_space-12);
    margin-bottom: var(--_space-12);
  }
  .change-group > .rows {
    border-top: 0;
  }
  .step-line {
    display: block;
  }
  .part .row > a,
  .part dd > a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
    margin-top: calc((var(--_line-height-body) - var(--_size-target)) / 2);
    margin-bottom: calc((var(--_line-height-body) - var(--_size-target)) / 2);
  }

  .found-list[open] > .rows {
    max-height: 40vh;
    overflow: auto;
    border-top: 0;
  }
  .found-list > .rows > li:last-child,
  .change-group > .rows > li:last-child {
    border-bottom: 0;
  }

  .poem {
    margin-top: var(--_space-32);
  }
  .couplets {
    margin-top: var(--_space-8);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-title);
  }
  .couplet {
    display: block;
  }
  .half {
    display: inline-block;
  }
  .illustrates {
    margin-top: var(--_space-8);
    line-height: var(--_size-target);
  }
  .illustrates .glue {
    margin-inline-end: var(--_space-12);
  }
  .illustrates a {
    display: inline-block;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }

  .contents-link:hover {
    background: var(--_sunken);
    text-decoration: underline;
  }
  .contents-link[aria-current] {
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_brand);
    font-weight: var(--_weight-strong);
  }
  .contents-link .row-note {
    font-weight: var(--_weight-normal);
  }
`;
