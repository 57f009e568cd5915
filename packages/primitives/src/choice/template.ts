import { html, nothing, type TemplateResult } from 'lit';

/** One row to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly disabled?: boolean;
}

/** What radio rows and checkbox rows have in common. Ids are constant: they are scoped to the shadow root by `name`. */
export interface ChoiceGroup {
  /** The question. */
  readonly legend: string | TemplateResult;
  /** Unique within the shadow root; letters, digits and hyphens. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly hint?: string;
  /** What is wrong and how to put it right. */
  readonly error?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  /** Hides the legend from sight when a heading above already asks the question. */
  readonly legendHidden?: boolean;
}

/** What helps to answer, and what is wrong; `id` is that of the control. */
export interface Help {
  readonly hint?: string;
  /** What is wrong and how to put it right. */
  readonly error?: string;
}

/** The lines between a label and its control. */
export function help(id: string, { hint, error }: Help): TemplateResult {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${
    error ? html`<p class="error-text" id="${id}-error">${error}</p>` : nothing
  }`;
}

/** The value of `aria-describedby` that leads to those lines. */
export function describedBy(id: string, { hint, error }: Help): string | typeof nothing {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** The fieldset round choice rows; `rows` are its `label.option`. */
export function choiceGroup(group: ChoiceGroup, rows: unknown, role?: 'radiogroup'): TemplateResult {
  const { name, error } = group;
  return html`<fieldset
    class="options field ${error ? 'invalid' : ''}"
    role=${role ?? nothing}
    ?disabled=${group.disabled}
    aria-required=${role && group.required ? 'true' : nothing}
    aria-invalid=${role && error ? 'true' : nothing}
    aria-describedby=${describedBy(name, group)}
  >
    <legend class=${group.legendHidden ? 'visually-hidden' : 'options-legend'}>${group.legend}</legend>
    ${help(name, group)} ${rows}
  </fieldset>`;
}

/** The words of one row. */
export function choiceText({ label, note }: Choice): TemplateResult {
  return html`<span class="option-text"
    >${label}${note ? html`<span class="option-note">${note}</span>` : nothing}</span
  >`;
}
