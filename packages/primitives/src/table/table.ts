import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { fieldStyles } from '../styles/field.js';
import { tableStyles } from '../styles/table.js';
import { WidthController } from '../width/width-controller.js';
import { sortRows, type Sorting } from './sort.js';
import { sortableTable, type SortWords } from './sortable.js';
import { sortableTableStyles } from './table.styles.js';
import { dataTable, type Column } from './template.js';

/** What `cunju-sort` carries: the column, from 0, and which way; no `sorting` for the order in which the rows came. */
export interface SortDetail {
  readonly sorting: Sorting | undefined;
}

/**
 * A table of text. On a phone each row becomes a block with the names of the columns beside the values.
 *
 * @summary 表格
 * @tag cunju-table
 *
 * @fires {CustomEvent<SortDetail>} cunju-sort - The visitor sorted the rows.
 */
export class CunjuTable extends CunjuElement {
  static override styles = [...elementStyles, tableStyles, fieldStyles, buttonStyles, iconStyles, sortableTableStyles];

  /** What the table shows. */
  @property() caption = '';

  /** The columns: `[{ label, numeric }]`. */
  @property({ type: Array }) columns: readonly Column[] = [];

  /** The rows, each with as many texts as there are columns; the first names the row. */
  @property({ type: Array }) rows: readonly (readonly string[])[] = [];

  /** The visitor may sort the rows. */
  @property({ type: Boolean }) sortable = false;

  /** By which column the rows stand: `{ column, descending }`. */
  @property({ type: Object }) sorting: Sorting | undefined;

  /** Words of sorting. */
  @property({ type: Object }) words: SortWords = {
    sortBy: '排列',
    given: '原来的顺序',
    ascending: '按{column}，从小到大',
    descending: '按{column}，从大到小',
  };

  readonly #width = new WidthController(this);

  protected override render(): TemplateResult {
    const options = { caption: this.caption, columns: this.columns ?? [], rows: this.#sorted() };
    return html`<div class="root">
      ${
        this.sortable
          ? sortableTable({
              ...options,
              sorting: this.sorting,
              narrow: this.#width.width === 'narrow',
              words: this.words,
              onSort: (sorting) => {
                this.sorting = sorting;
                this.emit<SortDetail>('cunju-sort', { sorting });
              },
            })
          : dataTable(options)
      }
    </div>`;
  }

  #sorted(): readonly (readonly string[])[] {
    const { rows, sorting } = this;
    const column = sorting && this.columns?.[sorting.column];
    return sorting && column ? sortRows(rows ?? [], sorting, column.numeric ?? false) : (rows ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-table': CunjuTable;
  }
}
