import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPeriod } from '@cunju/i18n';
import type { TaskList } from '@cunju/models';
import { glued } from '../../../base/text.js';
import type { TaskListContext } from '../../context.js';

/** Number, dates and summary of one list. */
export function groupNotes(group: TaskList['lists'][number], { words, locale }: TaskListContext): TemplateResult {
  const { number, effectiveFrom, effectiveTo, summary } = group;
  const dates = effectiveTo
    ? formatPeriod(effectiveFrom, effectiveTo, locale)
    : words.from(formatDate(effectiveFrom, locale));
  const note = (text: string): TemplateResult => html`<span class="row-note">${glued(text)}</span>`;
  return html`${note([number, dates].filter(Boolean).join(words.separator))}${summary ? note(summary) : nothing}`;
}
