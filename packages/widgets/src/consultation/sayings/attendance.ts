import {
  isOver,
  type AssemblyDecision,
  type BallotDecision,
  type Consultation,
  type CountMode,
  type QuorumLeg,
} from '@cunju/models';
import type { FullContext } from '../full/context.js';
import { modeOf } from '../views/context.js';

/** How many came, of how many; against how many were needed, where that is known. */
export interface Attendance {
  readonly mode: CountMode;
  readonly base: number;
  readonly present: number;
  readonly needed?: number;
  readonly short?: number;
}

/** The attendance that a document gives: of its result, or as it stands while it is open. */
export function attendanceOf(document: Consultation, context: FullContext): Attendance | undefined {
  const { result, turnout, electorate } = document;
  const counted = result ?? (turnout && electorate ? { base: electorate.base, present: turnout.present } : undefined);
  if (!counted) return undefined;
  const decision = result ? context.outcome.questions.find((q) => q.decision)?.decision : context.outcome.turnout;
  const leg = legOf(decision, modeOf(document));
  const facts = { mode: modeOf(document), base: leg?.base ?? counted.base, present: leg?.present ?? counted.present };
  return { ...facts, ...(leg && { needed: leg.needed, short: leg.short }) };
}

/** The leg that is counted as the document counts; where another leg alone is met, that one. */
function legOf(decision: AssemblyDecision | BallotDecision | undefined, mode: CountMode): QuorumLeg | undefined {
  const legs: readonly QuorumLeg[] = decision?.quorum.legs ?? [];
  const own = legs.find((leg) => leg.mode === mode) ?? legs[0];
  return own && !own.met ? (legs.find((leg) => leg.met) ?? own) : own;
}

/** What stands over the attendance. */
export function attendanceHeading(
  document: Consultation,
  { mode, base, present, needed, short }: Attendance,
  { words, now }: FullContext,
): string {
  if (document.mode === 'poll') return words.answers;
  if (document.result || isOver(document, now) || needed === undefined || short === undefined) return words.attendance;
  const facts = { mode, base, present, needed, short };
  return short > 0 ? words.stillMissing(facts) : words.enough(facts);
}

/** The attendance in one sentence. */
export function attendanceSentence(
  document: Consultation,
  { mode, base, present, needed, short }: Attendance,
  { words }: FullContext,
): string {
  if (document.mode === 'poll') return words.asked({ mode, base, present });
  if (needed === undefined || short === undefined) return words.attendedOnly({ mode, base, present });
  return words.attended({ mode, base, present, needed, short });
}
