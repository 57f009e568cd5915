import { html, type TemplateResult } from 'lit';
import { phoneLink } from '../../base/text.js';
import type { RulesContext } from '../context.js';

/** Where what follows the text did not load: that this is so, and whom to ask. */
export function contact({ book, common, words }: RulesContext): TemplateResult {
  const { name, phone } = book.publisher;
  return html`<p class="part">${common.missingPart(words.around)}</p>
    <p>${name} ${phone && phoneLink(phone)}</p>`;
}
