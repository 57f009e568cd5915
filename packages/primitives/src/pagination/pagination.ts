import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { WidthController } from '../width/width-controller.js';
import { pagination } from './template.js';
import { paginationStyles } from './pagination.styles.js';

/** What `cunju-page` carries. */
export interface PageDetail {
  readonly page: number;
}

/**
 * Links to the pages of a long list. They are real links, so paging works in a new tab.
 *
 * @summary 分页
 * @tag cunju-pagination
 *
 * @fires {CustomEvent<PageDetail>} cunju-page - A page was chosen. Cancel it to load the page without leaving this one.
 */
export class CunjuPagination extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, iconStyles, paginationStyles];

  /** Accessible name. */
  @property() label = '分页';

  /** The page shown now, from 1. */
  @property({ type: Number }) current = 1;

  /** How many pages there are. Fewer than two draw nothing. */
  @property({ type: Number }) count = 0;

  /** Where a page lives; `{page}` stands for its number. */
  @property() href = '?page={page}';

  /** Word of the link back. */
  @property({ attribute: 'previous-label' }) previousLabel = '上一页';

  /** Word of the link on. */
  @property({ attribute: 'next-label' }) nextLabel = '下一页';

  /** Name of a page; `{page}` stands for its number. */
  @property({ attribute: 'page-label' }) pageLabel = '第 {page} 页';

  /** Where the visitor is, for phones; `{page}` and `{count}` stand for numbers. */
  @property({ attribute: 'status-label' }) statusLabel = '第 {page} 页，共 {count} 页';

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    const fill = (text: string, page: number): string =>
      text.replace('{page}', `${page}`).replace('{count}', `${this.count}`);
    return html`<div class="root">
      ${pagination({
        label: this.label,
        current: this.current,
        count: this.count,
        previousLabel: this.previousLabel,
        nextLabel: this.nextLabel,
        pageLabel: (page) => fill(this.pageLabel, page),
        statusLabel: fill(this.statusLabel, this.current),
        href: (page) => fill(this.href, page),
        onPage: (page, event) => {
          if (!this.emit<PageDetail>('cunju-page', { page }, { cancelable: true })) event.preventDefault();
        },
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-pagination': CunjuPagination;
  }
  interface HTMLElementEventMap {
    'cunju-page': CustomEvent<PageDetail>;
  }
}
