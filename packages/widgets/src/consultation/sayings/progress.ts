import { formatDate } from '@cunju/i18n';
import type { Consultation } from '@cunju/models';
import type { FullContext } from '../full/context.js';

type FollowUp = NonNullable<Consultation['followUp']>;

/** Done, and when; or not yet, and by when. */
export function progressOf({ doneOn, dueOn }: FollowUp['milestones'][number], { words, locale }: FullContext): string {
  if (doneOn) return words.done(formatDate(doneOn, locale));
  const due = dueOn ? [words.due(formatDate(dueOn, locale))] : [];
  return [words.notYet, ...due].join(words.listComma);
}
