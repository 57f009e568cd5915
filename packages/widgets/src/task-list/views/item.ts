import { html, nothing, type TemplateResult } from 'lit';
import type { TaskItem } from '@cunju/models';
import { fact, glued, phoneLink } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { departmentOf, placeIn } from '../sayings.js';
import { basisLines, lines } from './text.js';

/** All that the list says about one item; what only few ask for comes with the part. */
export function itemView(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, more } = context;
  const place = placeIn(context);
  const prose = (text: string | undefined) => text && glued(text);
  return html`<div class="item-body">
    ${more ? more.itemStanding(item, context) : nothing}
    <dl class="facts">
      ${fact(words.elsewhere, prose(item.instead))} ${fact(words.does(place), prose(item.does))}
      ${fact(item.list === 'relief' ? words.mustNot : words.doesNot(place), prose(item.doesNot))}
      ${fact(words.responsible, departmentLines(item, context))} ${more ? more.itemTerms(item, context) : nothing}
      ${fact(words.basis, basisLines(item, context))} ${more ? more.itemRecord(item, context) : nothing}
    </dl>
  </div>`;
}

function departmentLines(item: TaskItem, context: TaskListContext): readonly TemplateResult[] {
  const { name, phone, address } = departmentOf(item, context) ?? {};
  const call = phone && html`${context.common.phone}${context.words.colon}${phoneLink(phone)}`;
  return lines([name, call, address].filter(Boolean));
}
