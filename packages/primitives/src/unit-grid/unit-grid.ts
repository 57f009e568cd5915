import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { WidthController } from '../width/width-controller.js';
import { unitGrid, type UnitBlock } from './template.js';
import { unitGridStyles } from './unit-grid.styles.js';

/**
 * One square for each household, with the sentence that says the same.
 *
 * @summary 一户一格
 * @tag cunju-unit-grid
 */
export class CunjuUnitGrid extends CunjuElement {
  static override styles = [...elementStyles, unitGridStyles];

  /** Households that are drawn alike, in the order of the vote: `[{ kind, count, label }]`. */
  @property({ type: Array }) blocks: readonly UnitBlock[] = [];

  /** Households in all. */
  @property({ type: Number }) total = 0;

  /** After so many households stands the mark; 0 for none. */
  @property({ type: Number }) needed = 0;

  /** What the mark says. */
  @property({ attribute: 'needed-label' }) neededLabel = '';

  /** The sentence that says the same. */
  @property() sentence = '';

  /** Accessible name of the figure. */
  @property() name = '';

  readonly #width = new WidthController(this);

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${unitGrid({
        blocks: this.blocks ?? [],
        total: this.total,
        needed: this.needed,
        neededLabel: this.neededLabel,
        sentence: this.sentence,
        name: this.name || this.sentence,
        room: this.#width.room,
        rtl: getComputedStyle(this).direction === 'rtl',
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-unit-grid': CunjuUnitGrid;
  }
}
