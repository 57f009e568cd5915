import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceGroup, choiceText, type ChoiceGroup } from '../choice/template.js';

/** Rows of which any number may be chosen. */
export interface CheckboxOptions extends ChoiceGroup {
  readonly values: readonly string[];
  /** Called with all chosen values, in the order of the rows. */
  readonly onChoose: (values: string[]) => void;
}

/** A question with native checkboxes, one in each row. */
export function checkboxOptions(options: CheckboxOptions): TemplateResult {
  const choose = (value: string, event: Event): void => {
    const chosen = (event.currentTarget as HTMLInputElement).checked;
    const wanted = ({ value: other }: { value: string }): boolean =>
      other === value ? chosen : options.values.includes(other);
    options.onChoose(options.choices.filter(wanted).map((choice) => choice.value));
  };
  return choiceGroup(
    options,
    options.choices.map(
      (choice) =>
        html`<label class="option">
          <input
            type="checkbox"
            name=${options.name}
            value=${choice.value}
            .checked=${live(options.values.includes(choice.value))}
            ?disabled=${choice.disabled}
            @change=${(event: Event) => choose(choice.value, event)}
          />${choiceText(choice)}
        </label>`,
    ),
  );
}
