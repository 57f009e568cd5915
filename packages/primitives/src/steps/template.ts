import { html, nothing, type TemplateResult } from 'lit';

/** One stage of a procedure. `stateLabel` says the state in words: 已完成, 进行中, 未开始. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  readonly stateLabel: string;
  /** A date or a remark under the label. */
  readonly note?: string | TemplateResult;
}

/** A procedure as a numbered line from top to bottom. `name` is its accessible name. */
export function steps(items: readonly Step[], name: string): TemplateResult {
  return html`<ol class="steps" aria-label=${name}>
    ${items.map(
      (item, index) =>
        html`<li class="step keep ${item.state}" aria-current=${item.state === 'current' ? 'step' : nothing}>
          <span class="step-number" aria-hidden="true">${index + 1}</span>
          <div class="step-text">
            <span class="step-label">${item.label}</span> <span class="step-state">${item.stateLabel}</span>
            ${item.note ? html`<span class="step-note">${item.note}</span>` : nothing}
          </div>
        </li>`,
    )}
  </ol>`;
}
