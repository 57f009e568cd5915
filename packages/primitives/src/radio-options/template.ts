import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceGroup, choiceText, type ChoiceGroup } from '../choice/template.js';

/** Rows of which one is chosen. Nothing is chosen until the visitor does: `value` is `''` at first. */
export interface RadioOptions extends ChoiceGroup {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A question with native radio buttons, one in each row. */
export function radioOptions(options: RadioOptions): TemplateResult {
  return choiceGroup(
    options,
    options.choices.map(
      (choice) =>
        html`<label class="option">
          <input
            type="radio"
            name=${options.name}
            value=${choice.value}
            .checked=${live(options.value === choice.value)}
            ?disabled=${choice.disabled}
            @change=${() => options.onChoose(choice.value)}
          />${choiceText(choice)}
        </label>`,
    ),
    'radiogroup',
  );
}
