import type { Consultation } from '../documents/index.js';
import { canonicalJson } from '../ledger/canonical.js';
import { readBallot, type Ballot } from './ballot.js';
import type { SetAside } from './facts.js';

/** What a ballot is measured against before it is counted. */
export interface SiftRules {
  readonly mode: 'person' | 'household' | 'member';
  readonly channels: ReadonlySet<string>;
  readonly changeable: boolean;
  /** Instants in milliseconds. */
  readonly opensAt?: number;
  readonly closesAt?: number;
  /** For papers handed in at the office. */
  readonly paperUntil?: number;
  readonly roll?: ReadonlySet<string>;
}

export interface Sifted {
  /** One ballot of each voter, or household, in a fixed order. */
  readonly counted: readonly Ballot[];
  readonly setAside: ReadonlyMap<SetAside, number>;
  /** Households with ballots of several members, and in how many of them these differ. */
  readonly households: { readonly several: number; readonly differing: number };
}

/** The rules of a vote as its document states them. Statutory elections are never cast online. */
export function siftRules(document: Consultation, roll: Iterable<string> | undefined): SiftRules {
  const { ballot, electorate, period, paper, decidingBody } = document;
  const channels = new Set<string>(ballot?.channels);
  if (decidingBody === 'election' || decidingBody === 'recall') channels.delete('online');
  const at = (instant: string | undefined): number | undefined => {
    const time = instant === undefined ? NaN : Date.parse(instant);
    return Number.isNaN(time) ? undefined : time;
  };
  const [opensAt, closesAt, paperUntil] = [at(period?.opensAt), at(period?.closesAt), at(paper?.until)];
  return {
    mode: electorate?.mode ?? 'person',
    channels,
    changeable: ballot?.changeable ?? false,
    ...(opensAt !== undefined && { opensAt }),
    ...(closesAt !== undefined && { closesAt }),
    ...(paperUntil !== undefined && { paperUntil }),
    ...(roll && { roll: new Set(roll) }),
  };
}

/** Parts what counts from what does not. The answer does not depend on the order in which ballots come. */
export function sift(values: readonly unknown[], rules: SiftRules): Sifted {
  const setAside = new Map<SetAside, number>();
  const aside = (reason: SetAside): void => void setAside.set(reason, (setAside.get(reason) ?? 0) + 1);
  const fit: Ballot[] = [];
  for (const value of values) {
    const ballot = readBallot(value);
    const reason = ballot ? reasonAgainst(ballot, rules) : 'unreadable';
    if (reason !== undefined) aside(reason);
    else if (ballot) fit.push(ballot);
  }
  const seen = new Set<string>();
  const units = new Map<string, Ballot[]>();
  for (const ballot of inOrder(fit)) {
    if (seen.has(ballot.id)) {
      aside('repeated');
      continue;
    }
    seen.add(ballot.id);
    const unit = unitOf(ballot, rules.mode);
    const cast = units.get(unit);
    if (cast) cast.push(ballot);
    else units.set(unit, [ballot]);
  }
  return { ...choose(units, rules.changeable, aside), setAside };
}

function reasonAgainst(ballot: Ballot, rules: SiftRules): SetAside | undefined {
  const { channel, castAt, voter, household } = ballot;
  if (!rules.channels.has(channel)) return 'channel';
  const time = castAt === undefined ? undefined : Date.parse(castAt);
  const until = channel === 'paper' || channel === 'assisted' ? (rules.paperUntil ?? rules.closesAt) : rules.closesAt;
  if (time !== undefined && rules.opensAt !== undefined && time < rules.opensAt) return 'early';
  if (time !== undefined && until !== undefined && time > until) return 'late';
  if (rules.mode === 'household' && household === undefined && voter !== undefined) return 'no-household';
  const key = rules.mode === 'household' ? household : voter;
  return key !== undefined && rules.roll && !rules.roll.has(key) ? 'not-on-roll' : undefined;
}

/** By the time of casting; papers without one come last, as they are taken out of the box at the close. */
function inOrder(ballots: readonly Ballot[]): readonly Ballot[] {
  const keyed = ballots.map((ballot) => ({
    ballot,
    time: ballot.castAt === undefined ? Infinity : Date.parse(ballot.castAt),
  }));
  keyed.sort((a, b) => {
    if (a.time !== b.time) return a.time < b.time ? -1 : 1;
    if (a.ballot.id !== b.ballot.id) return a.ballot.id < b.ballot.id ? -1 : 1;
    return canonicalJson(a.ballot) < canonicalJson(b.ballot) ? -1 : 1;
  });
  return keyed.map(({ ballot }) => ballot);
}

/** Whose vote it is. A paper without a key stands for itself: its voter was struck off the roll when it was given out. */
function unitOf({ id, voter, household }: Ballot, mode: SiftRules['mode']): string {
  const key = mode === 'household' ? household : voter;
  return key === undefined ? `paper ${id}` : `key ${key}`;
}

/**
 * One ballot of each unit. Where votes may be changed the last one counts, else the first. Of several members of a
 * household the one who voted first holds its vote (a default: no law says which).
 */
function choose(
  units: ReadonlyMap<string, readonly Ballot[]>,
  changeable: boolean,
  aside: (reason: SetAside) => void,
): Omit<Sifted, 'setAside'> {
  const counted: Ballot[] = [];
  const households = { several: 0, differing: 0 };
  for (const cast of units.values()) {
    const own = cast.filter(({ voter }) => voter === cast[0]?.voter);
    const others = cast.filter(({ voter }) => voter !== cast[0]?.voter);
    const chosen = own[changeable ? own.length - 1 : 0];
    if (!chosen) continue;
    counted.push(chosen);
    for (let extra = own.length - 1; extra > 0; extra -= 1) aside('repeated');
    for (const _ of others) aside('household-repeated');
    if (others.length === 0) continue;
    households.several += 1;
    if (others.some((other) => choices(other) !== choices(chosen))) households.differing += 1;
  }
  return { counted, households };
}

/** What a ballot chooses, as one text, whatever the order of its marks. */
const choices = ({ answers }: Ballot): string =>
  answers
    .map(({ questionId, optionIds }) => `${questionId} ${[...new Set(optionIds)].sort().join(' ')}`)
    .sort()
    .join('\n');
