import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPeriod } from '@cunju/i18n';
import type { TaskList } from '@cunju/models';
import { dotted } from '../../../base/dotted.js';
import { glue, glued } from '../../../base/text.js';
import type { TaskListContext } from '../../context.js';

/** Number, dates and summary of one list. */
export function groupNotes(group: TaskList['lists'][number], { words, locale }: TaskListContext): TemplateResult {
  const { number, effectiveFrom, effectiveTo, summary } = group;
  const dates = effectiveTo
    ? formatPeriod(effectiveFrom, effectiveTo, locale)
    : words.from(formatDate(effectiveFrom, locale));
  return html`<span class="row-note"
      >${dotted([number, dates].filter((part): part is string => Boolean(part)).map(glue))}</span
    >${summary ? html`<span class="row-note">${glued(summary)}</span>` : nothing}`;
}
