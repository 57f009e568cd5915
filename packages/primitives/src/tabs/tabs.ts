import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { tabs } from './template.js';
import { tabsStyles } from './tabs.styles.js';

/** What `cunju-tab` carries. */
export interface TabDetail {
  /** Which part is shown, from 0. */
  readonly index: number;
}

/**
 * Parts of one thing, of which one is shown. Each child is a part; its attribute `data-tab` is the word of its tab. All
 * parts stand on the page where the script does not run, and on paper.
 *
 * @summary 页签
 * @tag cunju-tabs
 * @slot - The parts, each with `data-tab`.
 *
 * @fires {CustomEvent<TabDetail>} cunju-tab - The visitor chose a part.
 */
export class CunjuTabs extends CunjuElement {
  static override styles = [...elementStyles, tabsStyles];

  /** Accessible name. */
  @property() label = '';

  /** Which part is shown, from 0. */
  @property({ type: Number }) current = 0;

  @state() private _parts: readonly HTMLElement[] = [];

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${tabs({
        label: this.label,
        tabs: this._parts.map((part) => part.dataset.tab ?? ''),
        current: this.current,
        content: html`<slot @slotchange=${this.#read}></slot>`,
        onSelect: (index) => {
          this.current = index;
          this.emit<TabDetail>('cunju-tab', { index });
        },
      })}
    </div>`;
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#read();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('current') || changed.has('_parts'))
      this._parts.forEach((part, index) => part.toggleAttribute('hidden', index !== this.current));
  }

  #read(): void {
    const parts = [...this.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    if (parts.length !== this._parts.length || parts.some((part, index) => part !== this._parts[index]))
      this._parts = parts;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-tabs': CunjuTabs;
  }
}
