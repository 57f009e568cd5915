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

/** The fieldset round choice rows; `rows` are its `label.option`. */
export function choiceGroup(group: ChoiceGroup, rows: unknown, role?: 'radiogroup'): TemplateResult {
  const { name, hint, error } = group;
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return html`<fieldset
    class="options field ${error ? 'invalid' : ''}"
    role=${role ?? nothing}
    ?disabled=${group.disabled ?? false}
    aria-required=${role && group.required ? 'true' : nothing}
    aria-invalid=${role && error ? 'true' : nothing}
    aria-describedby=${described || nothing}
  >
    <legend class=${group.legendHidden ? 'visually-hidden' : 'options-legend'}>${group.legend}</legend>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error-text" id="${name}-error">${error}</p>` : nothing} ${rows}
  </fieldset>`;
}

/** The words of one row. */
export function choiceText({ label, note }: Choice): TemplateResult {
  return html`<span class="option-text"
    >${label}${note ? html`<span class="option-note">${note}</span>` : nothing}</span
  >`;
}
