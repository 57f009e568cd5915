import { decideAssembly } from '../decide/assembly.js';
import type { AssemblyDecision } from '../decide/types.js';
import type { Body } from '../documents/consultation.js';
import type { RuleBook, RuleVersion } from '../documents/rule-book.js';
import { rulePackById, rulePackOn, type AssemblyBody } from '../packs/index.js';

/** The way of a text from the first proposal to the day it applies, in its order. */
export const PASSPORT = ['proposed', 'comments', 'party', 'review', 'vote', 'filing', 'posting', 'effective'] as const;

export type PassportStep = (typeof PASSPORT)[number];

export interface PassportEntry {
  readonly step: PassportStep;
  /** First day of the step, `YYYY-MM-DD`. */
  readonly on?: string;
  /** Last day, for steps that last. */
  readonly to?: string;
  /** `unrecorded`: a later step is done and the document names no day for this one. */
  readonly state: 'done' | 'running' | 'ahead' | 'unrecorded';
}

/**
 * Where a version stands on a day.
 * @param today a calendar day of Asia/Shanghai, `YYYY-MM-DD`
 */
export function passportOf(version: RuleVersion, today: string): readonly PassportEntry[] {
  const days = daysOf(version);
  const begun = PASSPORT.map((step) => days[step].on !== undefined && (days[step].on as string) <= today);
  const last = begun.lastIndexOf(true);
  return PASSPORT.map((step, place): PassportEntry => {
    const { on, to } = days[step];
    const state = on === undefined ? (place < last ? 'unrecorded' : 'ahead') : stateOn(today, on, step, to);
    return { step, ...(on !== undefined && { on }), ...(to !== undefined && { to }), state };
  });
}

function stateOn(today: string, on: string, step: PassportStep, to: string | undefined): PassportEntry['state'] {
  if (on > today) return 'ahead';
  return step === 'comments' && to !== undefined && today <= to ? 'running' : 'done';
}

function daysOf(version: RuleVersion): Record<PassportStep, { on?: string; to?: string }> {
  const { comments, posting } = version;
  return {
    proposed: { on: version.proposedOn },
    comments: { on: comments?.from, to: comments?.to },
    party: { on: version.partyDiscussedOn },
    review: { on: version.review?.signedOn },
    vote: { on: version.meeting?.heldOn ?? version.adoptedOn },
    filing: { on: version.filing?.filedOn },
    posting: { on: posting?.postedOn, to: posting?.takenDownOn },
    effective: { on: version.effectiveFrom },
  };
}

/**
 * The arithmetic of the meeting that adopted a version, by the pack the version names, else by the one in force that
 * day. `undefined` where no meeting is recorded or the body is not an assembly.
 */
export function adoptionOf(book: Pick<RuleBook, 'locality'>, version: RuleVersion): AssemblyDecision | undefined {
  const { meeting } = version;
  if (!meeting || !isAssembly(meeting.body)) return undefined;
  const { body, mode, base, present, votes, heldOn: date } = meeting;
  const setting = book.locality.kind === 'village' ? 'rural' : 'urban';
  const recorded = version.rulePackId === undefined ? undefined : rulePackById(version.rulePackId);
  const pack = recorded ?? rulePackOn({ setting, date, province: book.locality.code.slice(0, 2) });
  return pack && decideAssembly({ pack, body, mode, base, present, votes });
}

const isAssembly = (body: Body): body is AssemblyBody =>
  body !== 'ownersDecision' && body !== 'election' && body !== 'recall';
