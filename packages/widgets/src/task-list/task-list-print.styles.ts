import { css } from 'lit';

/** The lists and the reply letter on paper. */
export const taskListPrintStyles = css`
  .letter {
    display: none;
  }
  @media print {
    .callout {
      background: transparent;
    }
    .item {
      page-break-inside: avoid;
      break-inside: avoid;
    }
    .item > summary::after {
      display: none;
    }
    .item > summary {
      padding-bottom: var(--_space-4);
      min-height: 0;
    }
    .item-body {
      padding-bottom: var(--_space-8);
    }
    .item-body .facts {
      border: 0;
      font-size: var(--_text-support);
      line-height: var(--_line-height-support);
    }
    .item-body .facts > div {
      padding: 0;
      border: 0;
    }
    :host([data-width]) .item-body .facts dt {
      line-height: var(--_line-height-support);
    }
    .item-body .facts dd {
      max-width: none;
    }
    .text-button {
      display: inline;
      color: var(--_ink);
    }
    :host([data-width]) .layout {
      display: block;
    }
    .item-row {
      page-break-after: avoid;
      break-after: avoid;
    }
    .body-row {
      page-break-inside: avoid;
      break-inside: avoid;
    }
    .item-row > th,
    .item-row > td {
      padding-bottom: var(--_space-4);
      border-bottom: 0;
    }
    .body-row > td {
      padding-inline-start: 0;
      padding-bottom: 0;
      border: 0;
      border-bottom: var(--_line-hair) solid var(--_hairline);
      font-size: var(--_text-support);
      line-height: var(--_line-height-support);
    }
    .item-button {
      min-height: 0;
      color: var(--_ink);
      text-decoration: none;
    }
    .items button {
      display: block;
    }
    :host([data-print='letter']) .sheet {
      display: none;
    }
    :host([data-print='letter']) .letter {
      display: block;
      padding: var(--_space-64) var(--_space-48);
    }
    .letter-title {
      margin-bottom: var(--_space-32);
      font-size: var(--_text-h2);
      line-height: var(--_line-height-h2);
      font-weight: var(--_weight-strong);
      text-align: center;
    }
    .letter-text {
      margin-top: var(--_space-8);
      text-indent: 2em;
    }
    .letter-end {
      margin-top: calc(var(--_space-64) * 2);
      text-align: end;
    }
  }
`;
