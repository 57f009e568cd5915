import { css } from 'lit';

/** Needs the sheets of facts, rules, type and buttons. */
export const receiptStyles = css`
  .receipt-code,
  .receipt-note,
  .receipt .facts {
    margin-top: var(--_space-12);
  }
  .receipt-code > span {
    display: block;
  }
  .receipt .facts > div:last-child {
    border-bottom: 0;
  }
  .receipt-note {
    max-width: var(--_measure-text);
  }
`;
