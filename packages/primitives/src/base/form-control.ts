import { property, state } from 'lit/decorators.js';
import { CunjuElement } from './element.js';

/**
 * What all elements that stand for an answer share. They take part in a form by `name` where the browser knows
 * form-associated elements; elsewhere listen to their events.
 */
export abstract class FormControl extends CunjuElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...CunjuElement.shadowRootOptions, delegatesFocus: true };

  /** What helps to answer. */
  @property() hint = '';

  /** What is wrong and how to put it right. */
  @property() error = '';

  /** Name in the form. */
  @property() name = '';

  /** An answer is needed before the form can be sent. */
  @property({ type: Boolean }) required = false;

  /** Says what a form that needs an answer asks for. */
  @property({ attribute: 'required-message' }) requiredMessage = '';

  /** Takes no answer. */
  @property({ type: Boolean }) disabled = false;

  @state() private _formDisabled = false;

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;

  /** The browser's callback: a fieldset around was switched. The attribute stays the page's own. */
  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
  }

  /** Whether the page or a fieldset around takes no answer. */
  protected get off(): boolean {
    return this.disabled || this._formDisabled;
  }

  /** Tells the form the answer (one value, or several of one name) and whether a needed one is missing. */
  protected report(answer: string | readonly string[]): void {
    if (!this.#internals?.setFormValue) return;
    this.#internals.setFormValue(answer.length === 0 || this.name === '' ? null : this.#formValue(answer));
    const anchor = this.renderRoot?.querySelector<HTMLElement>('input, select, textarea, button');
    const missing = this.required && answer.length === 0;
    if (missing && anchor) this.#internals.setValidity?.({ valueMissing: true }, this.requiredMessage, anchor);
    else this.#internals.setValidity?.({});
  }

  #formValue(answer: string | readonly string[]): string | FormData {
    if (typeof answer === 'string') return answer;
    const data = new FormData();
    for (const value of answer) data.append(this.name, value);
    return data;
  }
}
