import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FormControl } from '../base/form-control.js';
import type { Choice } from '../choice/template.js';
import { elementStyles } from '../styles/element.js';
import { fieldStyles } from '../styles/field.js';
import { optionStyles } from '../styles/option.js';
import { checkboxOptions } from './template.js';

/** What `cunju-choose-all` carries: every chosen value, in the order of the rows. */
export interface ChooseAllDetail {
  readonly values: readonly string[];
}

/**
 * A question with native checkboxes. In a form each chosen value is sent under `name`.
 *
 * @summary 多选行
 * @tag cunju-checkbox-options
 *
 * @fires {CustomEvent<ChooseAllDetail>} cunju-choose-all - The visitor chose or unchose a row.
 */
export class CunjuCheckboxOptions extends FormControl {
  static override styles = [...elementStyles, fieldStyles, optionStyles];

  /** The question. */
  @property() legend = '';

  /** The rows: `[{ value, label, note, disabled }]`. */
  @property({ type: Array }) choices: readonly Choice[] = [];

  /** The chosen values. */
  @property({ type: Array }) values: readonly string[] = [];

  override requiredMessage = '请至少选择一项。';

  /** The browser's callback: the form was reset. */
  formResetCallback(): void {
    this.values = [];
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${checkboxOptions({
        legend: this.legend,
        hint: this.hint,
        error: this.error,
        name: 'choice',
        choices: this.choices ?? [],
        values: this.values ?? [],
        disabled: this.off,
        onChoose: (values) => this.#choose(values),
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('values') || changed.has('name') || changed.has('required')) this.report(this.values ?? []);
  }

  #choose(values: readonly string[]): void {
    this.values = values;
    this.report(values);
    this.emit<ChooseAllDetail>('cunju-choose-all', { values });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-checkbox-options': CunjuCheckboxOptions;
  }
}
