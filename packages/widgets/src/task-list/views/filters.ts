import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { countLinks, type CountLink } from '@cunju/primitives/count-links.js';
import { searchField } from '@cunju/primitives/search-field.js';
import type { TaskListContext } from '../context.js';
import { choicesOf, chosen, countItems, filterItems, noFilter, type Choice, type TaskFilter } from '../filter.js';

/** The lists as stacked links with counts, then the other filters: beside a wide table, folded above narrow rows. */
export function filtersView(context: TaskListContext): TemplateResult {
  const { words, state, width } = context;
  const count = chosen(state.filter);
  const title = count > 0 ? `${words.filters}${words.brackets(words.filtersOn(formatNumber(count)))}` : words.filters;
  return html`<div class="choosing screen-only">
    ${listLinks(context)}
    ${
      width === 'wide'
        ? html`<div class="filters">${fields(context)}</div>`
        : html`<details class="disclosure">
            <summary>${title}</summary>
            <div class="disclosure-body filters">${fields(context)}</div>
          </details>`
    }
  </div>`;
}

function listLinks({ document, words, state, today, acts }: TaskListContext): TemplateResult {
  const kinds = choicesOf(document, noFilter, 'list').map((choice) => choice.value as Exclude<TaskFilter['list'], ''>);
  const order = document.lists.map((list) => list.kind);
  const link = (list: TaskFilter['list'], label: string): CountLink => ({
    label,
    count: words.items(formatNumber(countItems(filterItems(document, { ...noFilter, list }), today).standing)),
    current: state.filter.list === list,
    onSelect: () => acts.filter({ list }),
  });
  const sorted = [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return countLinks([...sorted.map((kind) => link(kind, words.list[kind])), link('', words.allLists)], words.lists);
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
  ${
    chosen(state.filter) > 0
      ? html`<p class="more"><button class="button" type="button" @click=${acts.reset}>${words.reset}</button></p>`
      : nothing
  }`;
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
