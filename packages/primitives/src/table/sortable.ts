import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../field/template.js';
import { downIcon, upIcon } from '../icons/paths.js';
import { icon } from '../icons/template.js';
import type { Sorting } from './sort.js';
import { dataTable, type DataTableOptions } from './template.js';

/** A table of text whose rows the visitor sorts. The rows come sorted: `sortRows` does it. */
export interface SortableTableOptions extends DataTableOptions {
  readonly sorting?: Sorting;
  /** On a phone the heads of the columns are not seen, so a list of choices sorts. */
  readonly narrow: boolean;
  readonly words: SortWords;
  readonly onSort: (sorting: Sorting | undefined) => void;
}

/** Words of sorting; `{column}` stands for the name of a column. */
export interface SortWords {
  /** Label of the list of choices: 排列. */
  readonly sortBy: string;
  /** The order in which the rows came: 原来的顺序. */
  readonly given: string;
  /** 按{column}，从小到大. */
  readonly ascending: string;
  /** 按{column}，从大到小. */
  readonly descending: string;
}

/** A native table with a button in the head of each column, or a list of choices above it on a phone. */
export function sortableTable(options: SortableTableOptions): TemplateResult {
  const { columns, sorting, narrow } = options;
  return html`${narrow ? choice(options) : nothing}${dataTable({
    ...options,
    columns: narrow
      ? columns
      : columns.map((column, index) => ({
          ...column,
          sort: sorting?.column !== index ? 'none' : sorting.descending ? 'descending' : 'ascending',
          head: headButton(options, column.label, index),
        })),
  })}`;
}

function headButton({ sorting, onSort }: SortableTableOptions, label: string, column: number): TemplateResult {
  const sorted = sorting?.column === column;
  return html`<button
    class="button quiet sort"
    type="button"
    @click=${() => onSort({ column, descending: sorted && !sorting.descending })}
  >
    ${label}${sorted ? icon(sorting.descending ? downIcon : upIcon) : nothing}
  </button>`;
}

function choice({ columns, sorting, words, onSort }: SortableTableOptions): TemplateResult {
  const choices = columns.flatMap(({ label }, column) =>
    (['ascending', 'descending'] as const).map((way) => ({
      value: `${column} ${way}`,
      label: words[way].replace('{column}', label),
    })),
  );
  return html`<div class="table-order screen-only">
    ${field({
      id: 'sort',
      kind: 'select',
      label: words.sortBy,
      value: sorting ? `${sorting.column} ${sorting.descending ? 'descending' : 'ascending'}` : '',
      choices: [{ value: '', label: words.given }, ...choices],
      onInput: (value) => {
        const [column, way] = value.split(' ');
        onSort(value === '' ? undefined : { column: Number(column), descending: way === 'descending' });
      },
    })}
  </div>`;
}
