import { css } from 'lit';

/**
 * A native table ruled with hairlines. Below 640 px (`data-width="narrow"` on the host) a
 * screen shows each row as a ruled block with the column's name in `.cell-label`; paper always gets the table.
 */
export const tableStyles = css`
  .table {
    width: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    text-align: start;
  }
  .table caption {
    padding-bottom: var(--_space-8);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
    text-align: start;
  }
  .table th,
  .table td {
    padding: var(--_space-12) 0;
    padding-inline-end: var(--_space-16);
    border-bottom: var(--_line-hair) solid var(--_hairline);
    font-weight: var(--_weight-normal);
    text-align: start;
    vertical-align: top;
  }
  .table th:last-child,
  .table td:last-child {
    padding-inline-end: 0;
  }
  .table thead th {
    border-bottom-color: var(--_ink);
    color: var(--_ink-2);
    vertical-align: bottom;
  }
  .table tbody th {
    font-weight: var(--_weight-strong);
  }
  .table .number {
    text-align: end;
    white-space: nowrap;
  }
  .cell-label {
    display: none;
  }
  @media screen {
    :host([data-width='narrow']) .table,
    :host([data-width='narrow']) .table caption,
    :host([data-width='narrow']) .table tbody,
    :host([data-width='narrow']) .table tbody tr {
      display: block;
    }
    :host([data-width='narrow']) .table thead {
      position: absolute;
      width: var(--_rule-thin);
      height: var(--_rule-thin);
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host([data-width='narrow']) .table tbody tr {
      padding: var(--_space-12) 0;
      border-bottom: var(--_line-hair) solid var(--_hairline);
    }
    :host([data-width='narrow']) .table tbody th,
    :host([data-width='narrow']) .table tbody td {
      display: flex;
      justify-content: space-between;
      padding: 0;
      border: 0;
      text-align: start;
    }
    :host([data-width='narrow']) .table tbody th {
      font-size: var(--_text-body);
      line-height: var(--_line-height-body);
    }
    :host([data-width='narrow']) .table td .cell-label {
      display: inline;
      flex: none;
      padding-inline-end: var(--_space-16);
      color: var(--_ink-2);
    }
    :host([data-width='narrow']) .table td .cell-text {
      min-width: 0;
      text-align: end;
    }
  }
  @media print {
    .table thead {
      display: table-header-group;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
