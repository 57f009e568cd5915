import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPeriod } from '@cunju/i18n';
import type { TaskItem } from '@cunju/models';
import { fact, glued } from '../../../base/text.js';
import type { TaskListContext } from '../../context.js';
import { fundingTexts } from '../../funding.js';
import { admissionTexts } from '../../admission.js';
import { limitText, standingText } from '../../sayings.js';
import { itemButton, lines } from '../text.js';

/** Why the item does not count as usual, and the item that took its place. */
export function itemStanding(item: TaskItem, context: TaskListContext): TemplateResult | typeof nothing {
  const { words, document } = context;
  const standing = standingText(item, context);
  const next = document.items.find((other) => other.id === item.replacedBy);
  if (!standing && !next) return nothing;
  return html`<p class="item-standing">
    ${glued(standing)}${
      next
        ? html`${standing ? words.stop : nothing}${words.replacedBy}${words.colon}${itemButton(next, context)}`
        : nothing
    }
  </p>`;
}

/** On what terms an item is done: who pays, how often, by when, with which papers and data. */
export function itemTerms(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words } = context;
  const joined = (parts: readonly string[] | undefined): string | undefined => parts?.join(words.comma);
  return html`${fact(words.funding, lines(fundingTexts(item, context).map(glued)))}
  ${fact(words.frequency, item.frequency)}
  ${fact(words.limit, item.timeLimitDays ? glued(limitText(item, context)) : undefined)}
  ${fact(words.months, joined(item.months?.map(words.monthName)))} ${fact(words.materials, joined(item.materials))}
  ${fact(words.dataRequested, joined(item.dataRequested))}`;
}

/** How an item came onto its list, its code, and since when it stands there. */
export function itemRecord(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, locale } = context;
  const time = item.effectiveTo
    ? formatPeriod(item.effectiveFrom, item.effectiveTo, locale)
    : words.from(formatDate(item.effectiveFrom, locale));
  return html`${fact(words.admission, lines(admissionTexts(item, context).map(glued)))}
  ${fact(words.topicAndCode, [item.category, item.code].join(words.separator))} ${fact(words.inForce, glued(time))}`;
}
