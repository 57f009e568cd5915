import { css, type CSSResult } from 'lit';
import { tableStyles } from '@cunju/primitives/styles.js';

const ownStyles = css`
  .doctor {
    margin-top: var(--_space-24);
    border-top: var(--_line-chosen) solid var(--_ink);
    border-bottom: var(--_line-chosen) solid var(--_ink);
    color: var(--_ink);
    background: var(--_paper);
  }
  .doctor > * + * {
    margin-top: var(--_space-8);
  }
  .doctor .table {
    border-top: var(--_line-hair) solid var(--_ink);
  }
  .doctor th,
  .doctor .check {
    white-space: nowrap;
  }
  .doctor .check.failed {
    padding-inline-start: var(--_space-8);
    border-inline-start: var(--_line-bar) solid var(--_error);
    color: var(--_error);
    font-weight: var(--_weight-strong);
  }
  .doctor .check.passed,
  .doctor .check.unfit {
    color: var(--_ink-2);
  }
  .doctor td p + p {
    margin-top: var(--_space-4);
  }
  .doctor code {
    display: block;
    padding: var(--_space-8);
    border: var(--_line-hair) solid var(--_hairline);
    background: var(--_sunken);
    font-family: monospace;
    overflow-wrap: anywhere;
    -webkit-user-select: all;
    user-select: all;
  }
  @media screen {
    :host([data-width='narrow']) .doctor .table tbody td {
      display: block;
    }
    :host([data-width='narrow']) .doctor .table td .cell-label {
      display: none;
    }
    :host([data-width='narrow']) .doctor .table td .cell-text {
      text-align: start;
    }
  }
  @media print {
    .doctor {
      display: none;
    }
  }
`;

export const doctorStyles: readonly CSSResult[] = [tableStyles, ownStyles];
