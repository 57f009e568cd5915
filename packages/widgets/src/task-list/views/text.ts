import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import type { LegalReference, TaskItem } from '@cunju/models';
import { glued, linkOf } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { basisText, type Speaking } from '../sayings.js';

/** Each on a line of its own. */
export const lines = (parts: readonly unknown[]): readonly TemplateResult[] =>
  parts.map((part) => html`<span class="line">${part}</span>`);

/** A law or paper that something rests on, linked where its address is safe. */
export function basisLine(basis: LegalReference, { words, locale, address }: Speaking): TemplateResult {
  const href = linkOf(basis.href, address);
  const text = glued(basisText(basis, words));
  return html`${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}${
    basis.versionOn
      ? html`<span class="support"
          >${glued(words.brackets(words.versionOn(formatDate(basis.versionOn, locale))))}</span
        >`
      : nothing
  }`;
}

/** All that an item rests on. */
export const basisLines = (item: TaskItem, speaking: Speaking): readonly TemplateResult[] =>
  lines((item.basis ?? []).map((basis) => basisLine(basis, speaking)));

/** A name that leads to its item. */
export function itemButton(item: TaskItem, { acts }: TaskListContext): TemplateResult {
  return html`<button class="text-button" type="button" @click=${() => acts.seek(item.id)}>${item.name}</button>`;
}
