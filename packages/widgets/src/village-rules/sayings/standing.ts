import { formatDate } from '@cunju/i18n';
import type { RulesSpeaking } from '../context.js';

/** Where a version stands, in a word. */
export const statusWord = ({ standing: { kind }, words }: RulesSpeaking): string =>
  kind === 'notYet' ? words.notYet : words.status[kind === 'old' ? 'amended' : kind];

/** What a reader must know before relying on a version; empty where it is in force. `comments` stands after a draft. */
export function standingSentence(ctx: RulesSpeaking, comments = ''): string {
  const { standing, version, words, book, locale } = ctx;
  const name = words.kind[book.kind];
  switch (standing.kind) {
    case 'inForce':
      return '';
    case 'notYet':
      return words.notYetVersion(formatDate(standing.on, locale));
    case 'draft':
      return words.draftVersion(name) + comments;
    case 'repealed':
      return words.repealedVersion(name, standing.since && formatDate(standing.since, locale));
    case 'old':
      return words.oldVersion(version.label, standing.since && formatDate(standing.since, locale));
  }
}
