import type { TaskItem, TaskList } from '../documents/index.js';
import type { LegalBasis } from '../finding.js';
import type { TaskAnswer } from './answer.js';
import { admissionBasis, lawfulBasis } from './basis.js';

/** Why work is sent back. */
export type RefusalReason =
  'unlisted' | 'relief' | 'certificateForbidden' | 'lapsed' | 'suspended' | 'upcoming' | 'trial-over';

/** What a slip that sends work back (退回函) must say. */
export interface RefusalSlip {
  readonly work: string;
  readonly reason: RefusalReason;
  /** The item of the list that says so, where there is one. */
  readonly item?: TaskItem;
  readonly on: string;
  readonly basis: LegalBasis;
}

/**
 * The slip for work that a department asks for, by what the lists answer on a day; nothing where the work is the village's
 * to do, or where it must first be settled which item is meant.
 * @param asked the work in the department's words, and the day, `YYYY-MM-DD`
 */
export function refusalSlip(
  list: TaskList,
  answer: TaskAnswer,
  asked: { readonly work: string; readonly on: string },
): RefusalSlip | undefined {
  const reason = reasonOf(answer, asked.on);
  if (reason === undefined) return undefined;
  const { kind, code } = list.locality;
  const own = reason === 'relief' || reason === 'certificateForbidden';
  const basis = own ? lawfulBasis(kind, asked.on) : admissionBasis(kind, code, asked.on);
  return { ...asked, reason, ...(answer.kind === 'item' && { item: answer.item }), basis };
}

function reasonOf(answer: TaskAnswer, on: string): RefusalReason | undefined {
  if (answer.kind === 'unlisted') return 'unlisted';
  if (answer.kind === 'several') return undefined;
  const { verdict, item } = answer;
  if (verdict === 'assist' || verdict === 'inform') {
    const { trialUntil, exitOn } = item.admission ?? {};
    if ((exitOn ?? on) < on) return 'lapsed';
    return (trialUntil ?? on) < on ? 'trial-over' : undefined;
  }
  return verdict === 'autonomy' || verdict === 'certificateAllowed' ? undefined : verdict;
}
