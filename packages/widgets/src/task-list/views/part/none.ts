import { html, type TemplateResult } from 'lit';
import { fact, phoneLink } from '../../../base/text.js';
import type { TaskListContext } from '../../context.js';
import { placeIn } from '../../sayings.js';
import { resetButton } from './filters.js';

/** What to do when the conditions leave nothing. */
export function noneView(context: TaskListContext): TemplateResult {
  const { words, common, document } = context;
  const { unlisted, publisher } = document;
  const phone = unlisted?.phone ?? publisher.phone;
  return html`<div class="callout">
    <p class="callout-title">${words.noneHead}</p>
    <p>${words.noneHelp(placeIn(context))}</p>
    <dl class="answer-facts">
      ${fact(words.contact, unlisted?.office ?? publisher.name)} ${fact(common.phone, phone && phoneLink(phone))}
    </dl>
    ${resetButton(context)}
  </div>`;
}
