/* eslint-disable lit-a11y/no-redundant-role -- `display: block` takes the table roles away in several browsers */
import { html, nothing, type TemplateResult } from 'lit';

/** A column; `numeric` sets its cells to the end with digits of one width. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  /** How the rows stand by this column; `none` when they could. */
  readonly sort?: 'ascending' | 'descending' | 'none';
  /** What stands in the head instead of the label, a button that sorts. */
  readonly head?: TemplateResult;
}

/** A table of text. Every row has as many cells as there are columns; its first cell names the row. */
export interface DataTableOptions {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | TemplateResult)[])[];
}

/** A native table that becomes ruled blocks on a phone, with the name of the column beside each value. */
export function dataTable({ caption, captionHidden, columns, rows }: DataTableOptions): TemplateResult {
  return html`<table class="table" role="table">
    <caption class=${captionHidden ? 'visually-hidden' : ''}>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (column) =>
            html`<th class=${kind(column)} role="columnheader" scope="col" aria-sort=${column.sort ?? nothing}>
              ${column.head ?? column.label}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell, index) => dataCell(cell, columns[index], index === 0))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const kind = (column: Column | undefined): string => (column?.numeric ? 'number' : '');

function dataCell(cell: string | TemplateResult, column: Column | undefined, first: boolean): TemplateResult {
  return first
    ? html`<th class=${kind(column)} role="rowheader" scope="row">${cell}</th>`
    : html`<td class=${kind(column)} role="cell">
        <span class="cell-label" aria-hidden="true">${column?.label}</span><span class="cell-text">${cell}</span>
      </td>`;
}
