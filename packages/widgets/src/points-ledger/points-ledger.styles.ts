import { css } from 'lit';

export const pointsLedgerStyles = css`
  .sheet {
    padding-top: var(--_space-16);
  }
  :host([data-width='narrow']) .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .sheet > header .support {
    margin-top: var(--_space-8);
  }
  .sum {
    margin-top: var(--_space-8);
  }
  .sum + .support {
    margin-top: var(--_space-8);
  }
  .month {
    margin-top: var(--_space-24);
  }
  .month-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding-bottom: var(--_space-4);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-normal);
  }
  .summary-note {
    display: block;
    font-weight: var(--_weight-normal);
  }
  .taken-back {
    color: var(--_ink-2);
  }
  .taken-back .number {
    text-decoration: line-through;
    font-weight: var(--_weight-normal);
  }
  .disclosure-body > .row + .row {
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .proof {
    align-items: flex-start;
  }
  .proof > .icon {
    margin-top: var(--_space-4);
  }
  .statement h3:focus {
    outline: none;
  }
  .line {
    display: block;
  }
  .look-up .field {
    margin-top: var(--_space-8);
  }
  :host([data-width='wide']) .layout {
    display: grid;
    grid-template-columns: minmax(0, 18fr) minmax(0, 10fr);
    grid-gap: var(--_space-64);
    align-items: start;
  }
  @media print {
    .layout {
      display: block;
    }
  }
`;
