import type { TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { changes } from './changes.js';
import { documents } from './documents.js';
import { passport } from './passport.js';
import { terms } from './terms.js';

/** What stands after the text, each under its own heading. */
export interface Section {
  readonly id: 'terms' | 'changes' | 'passport' | 'documents';
  readonly title: string;
  readonly draw: (ctx: RulesContext) => TemplateResult;
}

/** The sections that this version has. */
export function sectionsOf(ctx: RulesContext): readonly Section[] {
  const { version, words, common, comparison, book } = ctx;
  const sections: Section[] = [];
  if (version.terms?.length) sections.push({ id: 'terms', title: words.terms, draw: terms });
  if (comparison.changes || version.changes?.length)
    sections.push({ id: 'changes', title: words.changes, draw: changes });
  sections.push({ id: 'passport', title: words.passport(words.kind[book.kind]), draw: passport });
  if (version.documents?.length) sections.push({ id: 'documents', title: common.documents, draw: documents });
  return sections;
}
