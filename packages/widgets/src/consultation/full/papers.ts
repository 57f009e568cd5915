import { html, type TemplateResult } from 'lit';
import type { DocumentLink } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { FullContext } from './context.js';
import { linkOf, space } from '../../base/text.js';

/** A link to a paper; as plain text when its address may not become a link. */
export function paperLink(link: DocumentLink, context: FullContext): TemplateResult {
  const address = linkOf(link.href, context.address);
  const notes = [link.number, link.publishedOn && formatDate(link.publishedOn, context.locale)].filter(Boolean);
  return html`${address ? html`<a href=${address} rel="noopener noreferrer">${link.title}</a>` : link.title}${
    notes.length > 0
      ? html`${space}<span class="support"
            >${notes.map((note, at) => html`${at > 0 ? ' ' : ''}<span class="glue">${note}</span>`)}</span
          >`
      : ''
  }`;
}

export function paperList(links: readonly DocumentLink[], context: FullContext): TemplateResult {
  return html`<ul class="papers">
    ${links.map((link) => html`<li>${paperLink(link, context)}</li>`)}
  </ul>`;
}
