import { GUIDANCE, lawOf, OWN_DEFAULT } from '../../checks/basis.js';
import { addDays, daysBetween } from '../../dates/day.js';
import { postingPeriod } from '../../dates/periods.js';
import type { RuleBook, RuleVersion } from '../../documents/rule-book.js';
import type { LegalBasis } from '../../finding.js';
import { rulePackOn } from '../../packs/index.js';
import type { RulePack } from '../../packs/types.js';
import { basisOf } from '../rules.js';
import { BY_LAW_DAYS } from './stages.js';

/** What a version of by-laws must have passed through, in order. */
export const BY_LAW_GATES = ['comment-days', 'replies', 'party', 'review', 'filing', 'posting', 'effect'] as const;

export type ByLawGateName = (typeof BY_LAW_GATES)[number];

export interface ByLawGate {
  readonly gate: ByLawGateName;
  /** `open`: its day has not come or it is running; `unrecorded`: the version was adopted and does not say. */
  readonly state: 'kept' | 'broken' | 'open' | 'unrecorded';
  /** Days or replies there were, and how many there had to be. */
  readonly count?: number;
  readonly needed?: number;
  /** The last day to do it, or until which it must stand; of `effect` the first day that it may apply from. */
  readonly by?: string;
  readonly basis: LegalBasis;
}

type Book = Pick<RuleBook, 'locality'>;
type Facts = Omit<ByLawGate, 'gate' | 'basis'>;

/** The day a version was adopted, as far as it is recorded. */
const adoptedOn = ({ meeting, adoptedOn: on }: RuleVersion): string | undefined => meeting?.heldOn ?? on;

/** The pack in force for a book on a day. */
const packOf = ({ locality }: Book, date: string): RulePack | undefined =>
  rulePackOn({ setting: locality.kind === 'village' ? 'rural' : 'urban', date, province: locality.code });

/**
 * Whether a version of by-laws passed its gates, as of a day (domain 2.2): comments asked for seven days and each answered,
 * discussed by the Party organization and reviewed before the vote, filed within ten days, fifteen days on the board, and not
 * in force before it was published.
 * @param onDate a calendar day of Asia/Shanghai
 */
export function byLawGates(book: Book, version: RuleVersion, onDate: string): readonly ByLawGate[] {
  const voted = adoptedOn(version);
  const pack = packOf(book, voted ?? onDate);
  const party = pack?.partyPreDiscussion;
  const posting = version.posting && packOf(book, version.posting.postedOn)?.publicity?.minDays;
  const postingPack = version.posting && packOf(book, version.posting.postedOn);
  const gates: readonly (ByLawGate | undefined)[] = [
    { gate: 'comment-days', ...commentDays(version, onDate), basis: OWN_DEFAULT },
    { gate: 'replies', ...replies(version, onDate), basis: OWN_DEFAULT },
    pack && party !== undefined
      ? { gate: 'party', ...before(version.partyDiscussedOn, voted), basis: lawOf(pack, party) }
      : undefined,
    { gate: 'review', ...review(version), basis: GUIDANCE },
    { gate: 'filing', ...filing(version, onDate), basis: { ...GUIDANCE, confidence: 'K' } },
    {
      gate: 'posting',
      ...standing(version, posting?.days, onDate),
      basis: posting && postingPack ? basisOf(postingPack, posting) : OWN_DEFAULT,
    },
    { gate: 'effect', ...effect(version), basis: OWN_DEFAULT },
  ];
  return gates.filter((gate): gate is ByLawGate => gate !== undefined);
}

const absent = (version: RuleVersion): Facts => ({
  state: adoptedOn(version) === undefined ? 'open' : 'unrecorded',
});

function commentDays(version: RuleVersion, onDate: string): Facts {
  const { comments } = version;
  if (!comments) return absent(version);
  const needed = BY_LAW_DAYS.publicComment;
  const count = daysBetween(comments.from, comments.to);
  const by = addDays(comments.from, needed);
  if (count < needed) return { state: 'broken', count, needed, by };
  return { state: comments.to < onDate ? 'kept' : 'open', count, needed, by };
}

function replies(version: RuleVersion, onDate: string): Facts {
  const { comments } = version;
  if (!comments) return absent(version);
  const { received: needed, replied, to } = comments;
  if (needed === 0) return { state: to < onDate ? 'kept' : 'open' };
  if (replied === undefined) return absent(version);
  if (replied >= needed) return { state: 'kept', count: replied, needed };
  return { state: adoptedOn(version) === undefined ? 'open' : 'broken', count: replied, needed };
}

/** Done, and not after the vote. */
function before(on: string | undefined, voted: string | undefined): Facts {
  if (on === undefined) return { state: voted === undefined ? 'open' : 'unrecorded' };
  return { state: voted !== undefined && on > voted ? 'broken' : 'kept', ...(voted !== undefined && { by: voted }) };
}

/** A draft that was sent back is not put to the vote. */
function review(version: RuleVersion): Facts {
  const voted = adoptedOn(version);
  const { review: opinion } = version;
  if (!opinion) return before(undefined, voted);
  if (opinion.conclusion === 'pass') return before(opinion.signedOn, voted);
  return { state: voted === undefined ? 'open' : 'broken' };
}

function filing(version: RuleVersion, onDate: string): Facts {
  const voted = adoptedOn(version);
  if (voted === undefined) return { state: 'open' };
  const by = addDays(voted, BY_LAW_DAYS.filing);
  const filed = version.filing?.filedOn;
  if (filed === undefined) return { state: onDate > by ? 'unrecorded' : 'open', by };
  return { state: filed > by ? 'broken' : 'kept', by };
}

function standing(version: RuleVersion, days: number | undefined, onDate: string): Facts {
  const { posting } = version;
  if (!posting) return absent(version);
  if (days === undefined) return { state: 'kept' };
  const { lastDay } = postingPeriod({ postedOn: posting.postedOn, days });
  const down = posting.takenDownOn;
  if (down !== undefined && down < lastDay) {
    return { state: 'broken', count: daysBetween(posting.postedOn, down), needed: days, by: lastDay };
  }
  return { state: onDate > lastDay ? 'kept' : 'open', needed: days, by: lastDay };
}

function effect({ posting, effectiveFrom }: RuleVersion): Facts {
  if (effectiveFrom === undefined) return { state: 'open' };
  if (!posting) return { state: 'unrecorded' };
  return { state: effectiveFrom >= posting.postedOn ? 'kept' : 'broken', by: posting.postedOn };
}
