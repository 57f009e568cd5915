import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, help, type Choice } from '../choice/template.js';

/** How a field is filled in: a line, a telephone number, digits, a date, several lines, or one of a few choices. */
export type FieldKind = 'text' | 'tel' | 'digits' | 'date' | 'area' | 'select';

/** A labelled native control. */
export interface FieldOptions {
  readonly label: string;
  readonly value: string;
  readonly kind?: FieldKind;
  /** Unique within the shadow root when there are several. */
  readonly id?: string;
  readonly hint?: string;
  /** What is wrong and how to put it right. */
  readonly error?: string;
  /** What a `select` offers; its first row is empty when `value` may be. */
  readonly choices?: readonly Choice[];
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly autocomplete?: string;
  /** Called while typing, but never with the half-typed letters of an input method. */
  readonly onInput: (value: string) => void;
}

/** A label, what helps, what is wrong, and the control, in this order. */
export function field(options: FieldOptions): TemplateResult {
  const { id = 'field', error } = options;
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label class="label" for=${id}>${options.label}</label>
    ${help(id, options)} ${control(options, id)}
  </div>`;
}

function control(options: FieldOptions, id: string): TemplateResult {
  const { kind = 'text', value, error, onInput, autocomplete, maxLength } = options;
  const described = describedBy(id, options);
  const invalid = error ? 'true' : nothing;
  const say = (event: Event): void => onInput((event.currentTarget as HTMLInputElement).value);
  const typed = (event: Event): void => {
    if (!(event as InputEvent).isComposing) say(event);
  };
  if (kind === 'select')
    return html`<select
      class="input"
      id=${id}
      ?required=${options.required}
      ?disabled=${options.disabled}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @change=${say}
    >
      ${(options.choices ?? []).map(
        (choice) =>
          html`<option value=${choice.value} ?disabled=${choice.disabled} .selected=${live(choice.value === value)}>
            ${choice.label}
          </option>`,
      )}
    </select>`;
  return kind === 'area'
    ? html`<textarea
        class="input"
        id=${id}
        ?required=${options.required}
        ?disabled=${options.disabled}
        ?readonly=${options.readOnly}
        maxlength=${maxLength || nothing}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${live(value)}
        @input=${typed}
        @compositionend=${say}
      ></textarea>`
    : html`<input
        class="input"
        id=${id}
        type=${kind === 'digits' ? 'text' : kind}
        inputmode=${kind === 'digits' ? 'numeric' : nothing}
        autocomplete=${autocomplete || nothing}
        ?required=${options.required}
        ?disabled=${options.disabled}
        ?readonly=${options.readOnly}
        maxlength=${maxLength || nothing}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${live(value)}
        @input=${typed}
        @compositionend=${say}
      />`;
}
