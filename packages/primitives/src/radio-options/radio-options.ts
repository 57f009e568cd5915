import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
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
export class CunjuRadioOptions extends CunjuElement {
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

  /** The chosen value; empty when nothing is chosen. */
  @property() value = '';

  /** Name in the form. */
  @property() name = '';

  /** An answer is needed before the form can be sent. */
  @property({ type: Boolean }) required = false;

  /** Says what a form that needs an answer asks for. */
  @property({ attribute: 'required-message' }) requiredMessage = '请选择一项。';

  /** Takes no answer. */
  @property({ type: Boolean }) disabled = false;

  @state() private _formDisabled = false;

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  #initial = '';

  /** The browser's callback: the form was reset. */
  formResetCallback(): void {
    this.value = this.#initial;
  }

  /** The browser's callback: a fieldset around was switched. The attribute stays the page's own. */
  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
  }

  /** The browser's callback: the page was restored. */
  formStateRestoreCallback(value: string): void {
    this.value = value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initial = this.getAttribute('value') ?? this.value;
  }

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
        disabled: this.disabled || this._formDisabled,
        onChoose: (value) => this.#choose(value),
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('value') || changed.has('required')) this.#report();
  }

  #choose(value: string): void {
    this.value = value;
    this.#report();
    this.emit<ChooseDetail>('cunju-choose', { value });
  }

  #report(): void {
    if (!this.#internals?.setFormValue) return;
    this.#internals.setFormValue(this.value === '' ? null : this.value);
    const anchor = this.renderRoot?.querySelector('input');
    const missing = this.required && this.value === '';
    if (missing && anchor) this.#internals.setValidity?.({ valueMissing: true }, this.requiredMessage, anchor);
    else this.#internals.setValidity?.({});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-radio-options': CunjuRadioOptions;
  }
}
