import { css } from 'lit';

export const pointsLedgerStyles = css`
  :host([data-width='narrow']) .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .inset > header .support,
  .statement > h3 + .support {
    margin-top: var(--_space-4);
  }
  .sum {
    margin-top: var(--_space-8);
  }
  .month {
    margin-top: var(--_space-24);
  }
  .table .month-row {
    padding-top: var(--_space-24);
    padding-bottom: var(--_space-4);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
  }
  .month-row .support {
    margin-inline-start: var(--_space-12);
    font-weight: var(--_weight-normal);
  }
  .table .strong {
    font-weight: var(--_weight-strong);
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
  .taken-back {
    color: var(--_ink-2);
  }
  .taken-back .number {
    text-decoration: line-through;
    font-weight: var(--_weight-normal);
  }
  :host([data-width='wide']) .layout {
    display: grid;
    grid-template-columns: minmax(0, 45fr) minmax(0, 22fr);
    grid-gap: var(--_space-64);
    align-items: start;
  }
  :host([data-width='wide']) .beside .sum-result {
    display: block;
  }
  @media print {
    :host([data-width='wide']) .layout {
      display: block;
    }
  }
`;
