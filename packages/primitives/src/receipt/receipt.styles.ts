import { css } from 'lit';

/** Needs the sheets of facts, rules, type and buttons. */
export const receiptStyles = css`
  .receipt-code {
    margin-top: var(--_space-12);
  }
  .receipt-code > span {
    display: block;
  }
  .receipt .facts {
    margin-top: var(--_space-12);
  }
  .receipt .facts > div:last-child {
    border-bottom: 0;
  }
  .receipt-note {
    margin-top: var(--_space-12);
    max-width: var(--_measure-text);
  }
`;
