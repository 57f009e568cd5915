import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ValueControl } from '../base/value-control.js';
import type { Choice } from '../choice/template.js';
import { elementStyles } from '../styles/element.js';
import { fieldStyles } from '../styles/field.js';
import { optionStyles } from '../styles/option.js';
import { radioOptions } from './template.js';

/** What `cunju-choose` of radio rows carries. */
export interface ChooseDetail {
  readonly value: string;
}

/**
 * A question with native radio buttons. It takes part in a form by `name` where the browser knows form-associated
 * elements; elsewhere listen to `cunju-choose`.
 *
 * @summary 单选行
 * @tag cunju-radio-options
 *
 * @fires {CustomEvent<ChooseDetail>} cunju-choose - The visitor chose a row.
 */
export class CunjuRadioOptions extends ValueControl {
  static override styles = [...elementStyles, fieldStyles, optionStyles];

  /** The question. */
  @property() legend = '';

  /** The rows: `[{ value, label, note, disabled }]`. */
  @property({ type: Array }) choices: readonly Choice[] = [];

  override requiredMessage = '请选择一项。';

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${radioOptions({
        legend: this.legend,
        hint: this.hint,
        error: this.error,
        name: 'choice',
        choices: this.choices ?? [],
        value: this.value,
        required: this.required,
        disabled: this.off,
        onChoose: (value) => this.take('cunju-choose', value),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-radio-options': CunjuRadioOptions;
  }
}
