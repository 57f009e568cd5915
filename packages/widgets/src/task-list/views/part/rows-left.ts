import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { TaskListContext } from '../../context.js';
import { STEP } from '../../state.js';

/** How many rows are drawn: on paper all. */
export const rowLimit = ({ state, items }: TaskListContext): number =>
  Math.min(state.printing ? items.length : state.limit, items.length);

/** How far a long list is shown. */
export const shownText = (context: TaskListContext): string =>
  context.words.shownPart(formatNumber(rowLimit(context)), formatNumber(context.items.length));

/** Shows the next rows of a long list. */
export function moreButton(context: TaskListContext): TemplateResult | typeof nothing {
  const left = context.items.length - rowLimit(context);
  if (left === 0) return nothing;
  return html`<p class="more screen-only">
    <button class="button" type="button" @click=${context.acts.more}>
      ${context.words.showMore(formatNumber(Math.min(STEP, left)))}
    </button>
    <span class="support">${shownText(context)}</span>
  </p>`;
}
