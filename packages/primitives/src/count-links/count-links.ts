import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { listStyles } from '../styles/list.js';
import { countLinks, type CountLink } from './template.js';
import { countLinksStyles } from './count-links.styles.js';

/**
 * Stacked links with counts, in place of tabs.
 *
 * @summary 分类链接
 * @tag cunju-count-links
 */
export class CunjuCountLinks extends CunjuElement {
  static override styles = [...elementStyles, listStyles, countLinksStyles];

  /** The links: `[{ label, count, href, current }]`. */
  @property({ type: Array }) items: readonly CountLink[] = [];

  /** Accessible name. */
  @property() name = '分类';

  protected override render(): TemplateResult {
    return html`<div class="root">${countLinks(this.items ?? [], this.name)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-count-links': CunjuCountLinks;
  }
}
