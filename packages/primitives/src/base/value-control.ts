import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { FormControl } from './form-control.js';

/** A form control with one value, which a reset of the form brings back to what the page gave at first. */
export abstract class ValueControl extends FormControl {
  /** The answer; empty when there is none. A date is `2026-11-21`. */
  @property() value = '';

  #initial = '';

  /** The browser's callback: the form was reset. */
  formResetCallback(): void {
    this.value = this.#initial;
  }

  /** The browser's callback: the page was restored. */
  formStateRestoreCallback(value: string): void {
    this.value = value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initial = this.getAttribute('value') ?? this.value;
  }

  protected override updated(changed: PropertyValues): void {
    if (['value', 'required', 'name'].some((name) => changed.has(name))) this.report(this.value);
  }

  /** Takes what the visitor answered, tells the form, and then whoever listens. */
  protected take(type: string, value: string): void {
    this.value = value;
    this.report(value);
    this.emit(type, { value });
  }
}
