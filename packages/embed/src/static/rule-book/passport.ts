import { passportOf, type PassportEntry } from '@cunju/models';
import { formatNumber } from '@cunju/i18n';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { lines, numbered, section, strong } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';

/** How the text came about: its steps with their days, counts and papers. */
export function passport(context: RuleBookStatic): Content {
  const { words, version, today, book } = context;
  const steps = passportOf(version, today).map((entry) => step(entry, context));
  return section(words.passport(words.kind[book.kind]), numbered(steps), context);
}

function step(entry: PassportEntry, context: RuleBookStatic): Content {
  const { words } = context;
  const state = entry.state === 'done' ? undefined : [' ', words.stepState[entry.state]];
  return lines([[strong(words.step[entry.step]), state], say.stepDays(entry, context), ...facts(entry, context)]);
}

function facts({ step: at }: PassportEntry, context: RuleBookStatic): readonly Content[] {
  const { words, own, version, locale } = context;
  const { comments, review, filing, posting } = version;
  switch (at) {
    case 'comments':
      return comments ? [words.comments(formatNumber(comments.received), formatNumber(comments.adopted))] : [];
    case 'review':
      return review ? [words.conclusion[review.conclusion], own(review.office), review.number] : [];
    case 'vote':
      return vote(context);
    case 'filing':
      return filing ? [own(filing.office), filing.number] : [];
    case 'posting':
      return posting?.places.length ? [own(words.places(posting.places.join(locale === 'en' ? ', ' : '、')))] : [];
    default:
      return [];
  }
}

function vote(context: RuleBookStatic): readonly Content[] {
  const { counted, word } = say.outcomeWords(context);
  return [...say.voteLines(context), word && [counted, strong(word)]];
}
