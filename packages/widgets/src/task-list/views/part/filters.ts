import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { searchField } from '@cunju/primitives/search-field.js';
import { choicesOf, chosen, noConditions, type Choice } from '../../choices.js';
import type { TaskListContext } from '../../context.js';
import type { TaskFilter } from '../../filter.js';

/** Conditions besides the list: beside a wide table, folded above narrow rows. */
export function filtersView(context: TaskListContext): TemplateResult {
  const { words, state, width } = context;
  if (width === 'wide') return html`<div class="filters">${fields(context)}</div>`;
  const count = chosen(state.filter);
  return html`<details class="disclosure">
    <summary>
      ${count > 0 ? `${words.filters}${words.brackets(words.filtersOn(formatNumber(count)))}` : words.filters}
    </summary>
    <div class="disclosure-body filters">${fields(context)}</div>
  </details>`;
}

/** Takes all conditions away, where there are any. */
export function resetButton({ words, state, acts }: TaskListContext): TemplateResult | typeof nothing {
  return chosen(state.filter) > 0
    ? html`<p class="more screen-only">
        <button class="button" type="button" @click=${() => acts.filter(noConditions)}>${words.reset}</button>
      </p>`
    : nothing;
}

function fields(context: TaskListContext): TemplateResult {
  const { words, common, state, document, acts } = context;
  const department = (id: string): string => document.departments.find((one) => one.id === id)?.name ?? id;
  return html`${searchField({
    id: 'within',
    label: words.within,
    value: state.filter.query,
    clearLabel: common.clear,
    onInput: (query) => acts.filter({ query }),
  })}
  ${select(context, 'department', words.department, words.allDepartments, department)}
  ${select(context, 'category', words.topic, words.allTopics, (name) => name)}
  ${select(context, 'month', words.month, words.allMonths, (month) => words.monthName(Number(month)))}
  ${select(context, 'scope', words.scope, words.allScopes, (scope) => words.scopeName[scope as 'rural' | 'urban'])}
  ${resetButton(context)}`;
}

type Selectable = 'department' | 'category' | 'month' | 'scope';

/** One native select with counts. A filter that cannot tell any items apart is left out. */
function select(
  { document, words, state, acts }: TaskListContext,
  key: Selectable,
  label: string,
  all: string,
  nameOf: (value: string) => string,
): TemplateResult | typeof nothing {
  const current = String(state.filter[key] || '');
  const choices = sorted(key, choicesOf(document, state.filter, key));
  const possible = choices.filter((choice) => choice.count > 0 || choice.value === current);
  if (choices.length < 2 || (key === 'scope' && !hasBothKinds(document))) return nothing;
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    acts.filter({ [key]: key === 'month' ? Number(value) : value } as Partial<TaskFilter>);
  };
  return html`<p class="field">
    <label class="label" for=${key}>${label}</label>
    <select class="input" id=${key} @change=${choose}>
      <option value="" .selected=${current === ''}>${all}</option>
      ${possible.map(
        ({ value, count }) =>
          html`<option value=${value} .selected=${value === current}>
            ${words.optionCount(nameOf(value), formatNumber(count))}
          </option>`,
      )}
    </select>
  </p>`;
}

/** A list of one village need not ask whether it is a village. */
function hasBothKinds({ items }: TaskListContext['document']): boolean {
  return items.some((item) => item.scope === 'rural') && items.some((item) => item.scope === 'urban');
}

function sorted(key: Selectable, choices: readonly Choice[]): readonly Choice[] {
  return key === 'month' ? [...choices].sort((a, b) => Number(a.value) - Number(b.value)) : choices;
}
