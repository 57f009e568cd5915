import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPeriod } from '@cunju/i18n';
import type { TaskItem } from '@cunju/models';
import { fact, glued, phoneLink } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { departmentOf, fundingTexts, limitText, placeIn, standingText } from '../sayings.js';
import { basisLine, itemButton } from './text.js';

const lines = (parts: readonly unknown[]): readonly TemplateResult[] =>
  parts.map((part) => html`<span class="line">${part}</span>`);
const prose = (text: string | undefined) => (text === undefined ? undefined : glued(text));

/** All that the list says about one item. */
export function itemView(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, locale } = context;
  const place = placeIn(context);
  const joined = (parts: readonly string[] | undefined): string | undefined => parts?.join(words.comma);
  return html`<div class="item-body">
    ${standingView(item, context)}
    <dl class="facts">
      ${fact(words.elsewhere, prose(item.instead))} ${fact(words.does(place), prose(item.does))}
      ${fact(item.list === 'relief' ? words.mustNot : words.doesNot(place), prose(item.doesNot))}
      ${fact(words.responsible, departmentLine(item, context))}
      ${fact(words.funding, lines(fundingTexts(item, context).map(glued)))} ${fact(words.frequency, item.frequency)}
      ${fact(words.limit, item.timeLimitDays ? glued(limitText(item, context)) : undefined)}
      ${fact(words.months, joined(item.months?.map(words.monthName)))} ${fact(words.materials, joined(item.materials))}
      ${fact(words.dataRequested, joined(item.dataRequested))}
      ${fact(words.basis, lines((item.basis ?? []).map((basis) => basisLine(basis, context))))}
      ${fact(words.admission, admissionLines(item, context))}
      ${fact(words.topicAndCode, [item.category, item.code].join(words.separator))}
      ${fact(
        words.inForce,
        item.effectiveTo
          ? glued(formatPeriod(item.effectiveFrom, item.effectiveTo, locale))
          : glued(words.from(formatDate(item.effectiveFrom, locale))),
      )}
    </dl>
  </div>`;
}

/** Why the item does not count as usual, and the item that took its place. */
function standingView(item: TaskItem, context: TaskListContext): TemplateResult | typeof nothing {
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

function departmentLine(item: TaskItem, context: TaskListContext): TemplateResult | undefined {
  const department = departmentOf(item, context);
  if (!department) return undefined;
  return html`<span class="line">${department.name}</span>${
      department.phone
        ? html`<span class="line">${context.common.phone}${context.words.colon}${phoneLink(department.phone)}</span>`
        : nothing
    }${department.address ? html`<span class="line">${department.address}</span>` : nothing}`;
}

function admissionLines(item: TaskItem, { words, locale }: TaskListContext): readonly TemplateResult[] | undefined {
  const record = item.admission;
  if (!record) return undefined;
  const number = record.number ? words.brackets(record.number) : '';
  const said = [words.admitted(record.applicant, record.decidedBy, formatDate(record.decidedOn, locale)) + number];
  if (record.trialUntil) said.push(words.trialUntil(formatDate(record.trialUntil, locale)));
  if (record.exitOn) said.push(words.exited(formatDate(record.exitOn, locale)));
  if (record.exitReason) said.push(words.reason + words.colon + record.exitReason);
  return lines(said.map(glued));
}
