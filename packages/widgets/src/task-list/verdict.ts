import type { TaskAnswer, TaskItem, VerdictKind } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { departmentOf, endText, placeIn, type Speaking } from './sayings.js';

/** The answer in one sentence. */
export function verdictText(verdict: VerdictKind, item: TaskItem, speaking: Speaking): string {
  const { words, locale } = speaking;
  const place = placeIn(speaking);
  switch (verdict) {
    case 'suspended':
      return words.verdict.suspended;
    case 'upcoming':
      return words.verdict.upcoming(formatDate(item.effectiveFrom, locale));
    case 'lapsed':
      return words.verdict.lapsed(endText(item, locale));
    default:
      return words.verdict[verdict](place, departmentOf(item, speaking)?.name);
  }
}

/** What is said when a question was asked: the verdict, or that nothing or several were found. */
export const answerText = (answer: TaskAnswer, speaking: Speaking): string =>
  answer.kind === 'item' ? verdictText(answer.verdict, answer.item, speaking) : speaking.words.verdict[answer.kind];
