import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { inlineStyles } from '../styles/inline.js';
import { tagStyles } from '../styles/tag.js';
import { tag } from './template.js';

/**
 * A word that sorts something, beside what it sorts.
 *
 * @summary 标签
 * @tag cunju-tag
 */
export class CunjuTag extends CunjuElement {
  static override styles = [...elementStyles, tagStyles, inlineStyles];

  /** The word. */
  @property() text = '';

  protected override render(): TemplateResult {
    return html`<div class="root">${tag(this.text)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-tag': CunjuTag;
  }
}
