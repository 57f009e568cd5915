import { OWN_DEFAULT } from '../../checks/basis.js';
import { addDays } from '../../dates/day.js';
import { dayPeriod, postingPeriod } from '../../dates/periods.js';
import { rulePackOn } from '../../packs/index.js';
import type { Setting } from '../../packs/types.js';
import { basisOf } from '../rules.js';
import type { DatedRule } from '../types.js';

/** States of an entry from its declaration to its end; those before `posted` are the states of `pending` in a ledger. */
export type PointsState =
  | 'declared'
  | 'verified'
  | 'scored'
  | 'audited'
  | 'publicNotice'
  | 'posted'
  | 'redeemed'
  | 'objected'
  | 'reviewed'
  | 'upheld'
  | 'corrected'
  | 'reversed'
  | 'rejected'
  | 'withdrawn';

export type PointsActor =
  'household' | 'verifier' | 'evaluation-team' | 'leading-group' | 'reviewer' | 'counter-clerk' | 'system';

export interface PointsStage {
  readonly state: PointsState;
  /** Who brings an entry into this state. */
  readonly actor: PointsActor;
  readonly next: readonly PointsState[];
}

/** The way of an entry as data (domain 4.5). A posted entry never changes: it is reversed by an entry of its own. */
export const pointsStages: readonly PointsStage[] = [
  { state: 'declared', actor: 'household', next: ['verified', 'rejected', 'withdrawn'] },
  { state: 'verified', actor: 'verifier', next: ['scored', 'rejected', 'withdrawn'] },
  { state: 'scored', actor: 'evaluation-team', next: ['audited', 'rejected', 'withdrawn'] },
  { state: 'audited', actor: 'leading-group', next: ['publicNotice', 'rejected', 'withdrawn'] },
  { state: 'publicNotice', actor: 'leading-group', next: ['posted', 'objected', 'withdrawn'] },
  { state: 'posted', actor: 'system', next: ['redeemed', 'objected', 'reversed'] },
  { state: 'redeemed', actor: 'counter-clerk', next: ['reversed'] },
  { state: 'objected', actor: 'household', next: ['reviewed', 'withdrawn'] },
  { state: 'reviewed', actor: 'reviewer', next: ['upheld', 'corrected'] },
  { state: 'upheld', actor: 'reviewer', next: ['posted', 'objected'] },
  { state: 'corrected', actor: 'reviewer', next: ['posted', 'reversed', 'rejected', 'objected'] },
  { state: 'reversed', actor: 'system', next: [] },
  { state: 'rejected', actor: 'leading-group', next: ['objected'] },
  { state: 'withdrawn', actor: 'household', next: [] },
];

/** Whether an entry may go from one state to another. */
export const pointsMayGo = (from: PointsState, to: PointsState): boolean =>
  pointsStages.some(({ state, next }) => state === from && next.includes(to));

/** Days of the points scheme, our defaults: no law counts them. The reply is as long as that to a question about open affairs. */
export const POINTS_DAYS = { declare: 30, objection: 7, appeal: 60, reply: 15 } as const;

/** Who looks at an objection, in turn; none of them decided before. */
export const pointsAppealLevels = ['reviewer', 'supervision', 'township'] as const;

export type PointsAppealLevel = (typeof pointsAppealLevels)[number];

/** The next one to turn to; `undefined` after the last. */
export const nextAppealLevel = (after: PointsAppealLevel): PointsAppealLevel | undefined =>
  pointsAppealLevels[pointsAppealLevels.indexOf(after) + 1];

/** Days of an entry, as far as they have come. */
export interface PointsAsked {
  readonly setting: Setting;
  readonly province?: string;
  readonly actOn?: string;
  /** First day of the table on the board. */
  readonly noticeFrom?: string;
  readonly postedOn?: string;
  /** The day an objection or appeal came in. */
  readonly appealedOn?: string;
}

export interface PointsDue {
  readonly declareBy?: DatedRule;
  /** Objections are taken until this day; the entry may be posted from the day after it. */
  readonly objectBy?: DatedRule;
  /** The result table stands on the board until this day. */
  readonly standsUntil?: DatedRule;
  readonly appealBy?: DatedRule;
  readonly replyBy?: DatedRule;
}

/** By when an entry is declared, objected to, shown, appealed against and answered (domain 4.5), from the days that are known. */
export function pointsDue(asked: PointsAsked): PointsDue {
  const { actOn, noticeFrom, postedOn, appealedOn } = asked;
  const ours = (on: string): DatedRule => ({ on, basis: OWN_DEFAULT });
  const standsUntil = noticeFrom === undefined ? undefined : standing(asked, noticeFrom);
  return {
    ...(actOn !== undefined && { declareBy: ours(addDays(actOn, POINTS_DAYS.declare)) }),
    ...(noticeFrom !== undefined && { objectBy: ours(addDays(noticeFrom, POINTS_DAYS.objection)) }),
    ...(standsUntil && { standsUntil }),
    ...(postedOn !== undefined && { appealBy: ours(addDays(postedOn, POINTS_DAYS.appeal)) }),
    ...(appealedOn !== undefined && {
      replyBy: ours(dayPeriod({ startOn: appealedOn, days: POINTS_DAYS.reply }).lastDay),
    }),
  };
}

function standing({ setting, province }: PointsAsked, noticeFrom: string): DatedRule | undefined {
  const pack = rulePackOn({ setting, date: noticeFrom, ...(province !== undefined && { province }) });
  const least = pack?.publicity?.minDays;
  if (!pack || !least) return undefined;
  const { lastDay } = postingPeriod({ postedOn: noticeFrom, days: least.days });
  return { on: lastDay, basis: basisOf(pack, least) };
}

/**
 * Points that an appeal holds: what is disputed of an entry, never more than the entry, and nothing else of the account.
 * @param points whole points of the entry
 * @param disputed whole points that are disputed of it; all of them where it is not said
 */
export const pointsHeld = (points: number, disputed: number = points): number =>
  Math.max(0, Math.min(points, disputed));
