import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { unitGridStyles } from '../unit-grid/unit-grid.styles.js';
import { WidthController } from '../width/width-controller.js';
import { meter } from './template.js';

/**
 * How far something is, with the mark of how much is needed, and the sentence that says the same.
 *
 * @summary 计量条
 * @tag cunju-meter
 */
export class CunjuMeter extends CunjuElement {
  static override styles = [...elementStyles, unitGridStyles];

  /** How much there is. */
  @property({ type: Number }) value = 0;

  /** How much there can be. */
  @property({ type: Number }) max = 100;

  /** The threshold; 0 for none. */
  @property({ type: Number }) needed = 0;

  /** What the threshold is. */
  @property({ attribute: 'needed-label' }) neededLabel = '';

  /** The sentence that says the same. */
  @property() sentence = '';

  /** Accessible name: what is measured. */
  @property() name = '';

  /** The value in words; `value / max` when it is left out. */
  @property({ attribute: 'value-text' }) valueText = '';

  readonly #width = new WidthController(this);

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${meter({
        value: this.value,
        max: Math.max(1, this.max),
        needed: this.needed,
        neededLabel: this.neededLabel,
        sentence: this.sentence,
        name: this.name || this.sentence,
        valueText: this.valueText || `${this.value} / ${this.max}`,
        room: this.#width.room,
        rtl: getComputedStyle(this).direction === 'rtl',
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-meter': CunjuMeter;
  }
}
