import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
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
export class CunjuCheckboxOptions extends CunjuElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...CunjuElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...elementStyles, fieldStyles, optionStyles];

  /** The question. */
  @property() legend = '';

  /** What helps to answer. */
  @property() hint = '';

  /** What is wrong and how to put it right. */
  @property() error = '';

  /** The rows: `[{ value, label, note, disabled }]`. */
  @property({ type: Array }) choices: readonly Choice[] = [];

  /** The chosen values. */
  @property({ type: Array }) values: readonly string[] = [];

  /** Name in the form. */
  @property() name = '';

  /** Takes no answer. */
  @property({ type: Boolean }) disabled = false;

  @state() private _formDisabled = false;

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;

  /** The browser's callback: the form was reset. */
  formResetCallback(): void {
    this.values = [];
  }

  /** The browser's callback: a fieldset around was switched. The attribute stays the page's own. */
  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
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
        disabled: this.disabled || this._formDisabled,
        onChoose: (values) => this.#choose(values),
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('values') || changed.has('name')) this.#report();
  }

  #choose(values: readonly string[]): void {
    this.values = values;
    this.#report();
    this.emit<ChooseAllDetail>('cunju-choose-all', { values });
  }

  #report(): void {
    const data = new FormData();
    for (const value of this.values ?? []) data.append(this.name, value);
    this.#internals?.setFormValue?.(this.name === '' ? null : data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-checkbox-options': CunjuCheckboxOptions;
  }
}
