import { css } from 'lit';

/** Where there is room: contents that stay in sight, tools beside the search, notes and passport in a column of 160. */
export const besideStyles = css`
  :host([data-width='wide']) .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--_space-64);
  }
  :host([data-width='wide']) .before {
    position: sticky;
    top: var(--_space-16);
    max-height: calc(100vh - var(--_space-32));
    overflow: auto;
  }

  :host([data-width='wide']) .found {
    margin-top: calc(var(--_space-12) * -1);
  }
  :host([data-width='wide']) .verse > .callout {
    max-width: var(--_measure-text);
    margin-top: 0;
  }

  :host([data-width='wide']) .opening,
  :host([data-width='wide']) .article {
    display: grid;
    grid-template-columns: minmax(0, var(--_measure-text)) calc(var(--_space-32) * 5);
    column-gap: var(--_space-32);
    justify-content: space-between;
  }
  :host([data-width='wide']) .opening .article {
    display: block;
  }
  :host([data-width='wide']) .opening-text > :first-child {
    margin-top: 0;
  }
  :host([data-width='wide']) .opening .part {
    margin-top: 0;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  :host([data-width='wide']) .opening .part-title {
    padding-top: 0;
    border-top: 0;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    text-wrap: balance;
  }
  :host([data-width='wide']) .opening .step {
    grid-template-columns: minmax(0, 1fr);
    padding-bottom: var(--_space-12);
  }
  :host([data-width='wide']) .opening .step-number,
  :host([data-width='wide']) .opening .step::before {
    display: none;
  }
  :host([data-width='wide']) .opening .step + .step {
    padding-top: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  :host([data-width='wide']) .opening .step-label {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
  :host([data-width='wide']) .opening .step-note {
    color: var(--_ink);
  }
`;
