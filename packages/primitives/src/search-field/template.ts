import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/template.js';
import { crossIcon, searchIcon } from '../icons/paths.js';

/** A field to search with. */
export interface SearchFieldOptions {
  readonly label: string;
  readonly value: string;
  /** Word of the button that empties the field. */
  readonly clearLabel: string;
  /** Unique within the shadow root when there are several. */
  readonly id?: string;
  readonly hint?: string;
  readonly labelHidden?: boolean;
  /** Word of a button that submits; without it the field answers while typing. */
  readonly submitLabel?: string;
  /** Called while typing, but never with the half-typed letters of an input method. */
  readonly onInput: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
}

/** A native search input with its label, safe for input methods. */
export function searchField(options: SearchFieldOptions): TemplateResult {
  const { id = 'search', hint, value, onInput } = options;
  const typed = (event: Event): void => {
    if (!(event as InputEvent).isComposing) onInput((event.currentTarget as HTMLInputElement).value);
  };
  const composed = (event: Event): void => onInput((event.currentTarget as HTMLInputElement).value);
  return html`<form
    class="field search screen-only"
    role="search"
    aria-label=${options.label}
    @submit=${(event: Event) => submit(event, options)}
  >
    <label class=${options.labelHidden ? 'visually-hidden' : 'label'} for=${id}>${options.label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    <div class="search-row">
      <div class="search-box">
        <input
          class="input"
          id=${id}
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          .value=${value}
          aria-describedby=${hint ? `${id}-hint` : nothing}
          @input=${typed}
          @compositionend=${composed}
        />
        ${
          value === ''
            ? nothing
            : html`<button class="button quiet" type="button" @click=${(event: Event) => clear(event, options)}>
                ${icon(crossIcon)}${options.clearLabel}
              </button>`
        }
      </div>
      ${
        options.submitLabel
          ? html`<button class="button search-submit" type="submit">${icon(searchIcon)}${options.submitLabel}</button>`
          : nothing
      }
    </div>
  </form>`;
}

const inputBeside = (event: Event): HTMLInputElement | null | undefined =>
  (event.currentTarget as HTMLElement).closest('form')?.querySelector('input');

function submit(event: Event, { onInput, onSubmit }: SearchFieldOptions): void {
  event.preventDefault();
  (onSubmit ?? onInput)(inputBeside(event)?.value ?? '');
}

function clear(event: Event, { onInput }: SearchFieldOptions): void {
  const input = inputBeside(event);
  if (input) {
    input.value = '';
    input.focus();
  }
  onInput('');
}
