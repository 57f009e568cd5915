import { css } from 'lit';

/** On paper: official faces, no controls (`.screen-only`), and parts that only paper shows (`.print-only`). */
export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    .root {
      font-family: var(--_font-print);
    }
    .print-only {
      display: block;
    }
    .root .screen-only,
    .root .actions,
    .root .button {
      display: none;
    }
    a {
      text-decoration: none;
    }
    h2,
    h3,
    .h2,
    .h3,
    summary {
      break-after: avoid;
    }
    .keep,
    .facts > div,
    .row {
      break-inside: avoid;
    }
  }
`;
