import { html, type TemplateResult } from 'lit';
import { readingOf } from '../../base/reading/reading.js';
import type { RulesContext } from '../context.js';
import { comparisonOf } from '../text/comparison.js';
import { plainText } from '../text/plain-text.js';
import { changes } from './changes.js';
import { documents } from './documents.js';
import { innerLink } from './parts.js';
import { passport } from './passport.js';
import { publisher } from './publisher.js';
import { terms } from './terms.js';

/** What stands after the text, each under its own heading. */
interface Section {
  readonly id: 'terms' | 'changes' | 'passport' | 'documents';
  readonly title: string;
  readonly draw: (ctx: RulesContext) => TemplateResult;
}

/** The sections that this version has. */
function sectionsOf({ version, words, common, book }: RulesContext): readonly Section[] {
  const sections: Section[] = [];
  if (version.terms?.length) sections.push({ id: 'terms', title: words.terms, draw: terms });
  if (comparisonOf(book, version).changes || version.changes?.length)
    sections.push({ id: 'changes', title: words.changes, draw: changes });
  sections.push({ id: 'passport', title: words.passport(words.kind[book.kind]), draw: passport });
  if (version.documents?.length) sections.push({ id: 'documents', title: common.documents, draw: documents });
  return sections;
}

/** Entries of the contents. */
export const sectionLinks = (ctx: RulesContext): readonly TemplateResult[] =>
  sectionsOf(ctx).map(
    ({ id, title }) => html`<li>${innerLink('section', id, title, ctx, { name: 'contents-link' })}</li>`,
  );

/** Where there is room the passport stands beside the opening of the text. */
export const passportBeside = (ctx: RulesContext): readonly TemplateResult[] =>
  ctx.width === 'wide' ? drawn(ctx, (own) => own.id === 'passport') : [];

/** What follows the text, and whom to ask. The passport is among it unless it stands beside the opening. */
export const after = (ctx: RulesContext): TemplateResult =>
  html`${drawn(ctx, (own) => own.id !== 'passport' || ctx.width !== 'wide' || ctx.state.mode === 'verse')}
  ${publisher(ctx)}
  ${readingOf(ctx.element).render(() => plainText(ctx.book, ctx.version, ctx), ctx.locale, ctx.common)}`;

const drawn = (ctx: RulesContext, accept: (own: Section) => boolean): readonly TemplateResult[] =>
  sectionsOf(ctx)
    .filter(accept)
    .map((own) => section(own, ctx));

function section(own: Section, ctx: RulesContext): TemplateResult {
  return html`<section
    class=${`part ${own.id}`}
    data-section=${own.id}
    tabindex="-1"
    aria-labelledby=${`section-${own.id}`}
  >
    <h3 class="part-title" id=${`section-${own.id}`}>${own.title}</h3>
    ${own.draw(ctx)}
  </section>`;
}
