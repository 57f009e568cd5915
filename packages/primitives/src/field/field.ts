import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ValueControl } from '../base/value-control.js';
import type { Choice } from '../choice/template.js';
import { elementStyles } from '../styles/element.js';
import { fieldStyles } from '../styles/field.js';
import { field, type FieldKind } from './template.js';

/** What `cunju-input` carries. */
export interface InputDetail {
  readonly value: string;
}

/**
 * A labelled field: a line of text, a telephone number, digits, a date, several lines, or one of a few choices.
 *
 * @summary 填写栏
 * @tag cunju-field
 *
 * @fires {CustomEvent<InputDetail>} cunju-input - The visitor changed the text.
 */
export class CunjuField extends ValueControl {
  static override styles = [...elementStyles, fieldStyles];

  /** What to fill in. */
  @property() label = '';

  /** How it is filled in. */
  @property() kind: FieldKind = 'text';

  /** What `kind="select"` offers: `[{ value, label, disabled }]`. */
  @property({ type: Array }) choices: readonly Choice[] = [];

  /** Can be read and copied, not changed. */
  @property({ type: Boolean }) readonly = false;

  /** Characters at most; 0 for any number. */
  @property({ type: Number, attribute: 'max-length' }) maxLength = 0;

  /** What the browser may fill in, as in HTML: `name`, `tel`, `off`. */
  @property() autocomplete = '';

  override requiredMessage = '请填写。';

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${field({
        label: this.label,
        hint: this.hint,
        error: this.error,
        value: this.value,
        kind: this.kind,
        choices: this.choices ?? [],
        required: this.required,
        disabled: this.off,
        readOnly: this.readonly,
        maxLength: this.maxLength,
        autocomplete: this.autocomplete,
        onInput: (value) => {
          if (value !== this.value) this.take('cunju-input', value);
        },
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-field': CunjuField;
  }
}
