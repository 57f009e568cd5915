import { css } from 'lit';

/** Needs the sheets of rules and type. */
export const sumLineStyles = css`
  .sum {
    padding: var(--_space-12) 0;
  }
  .sum-term {
    display: inline-block;
    margin-inline-end: var(--_space-8);
    white-space: nowrap;
  }
  .sum-amount {
    font-weight: var(--_weight-strong);
  }
  .sum-result {
    display: block;
    white-space: nowrap;
  }
  :host([data-width='medium']) .sum-result,
  :host([data-width='wide']) .sum-result {
    display: inline-block;
  }
`;
