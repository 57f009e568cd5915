import type { Account, PointsLedger } from '../../documents/points-ledger.js';
import type { Finding } from '../../finding.js';
import { lotsOf } from '../lots.js';
import { finished, openAccount, overBalance, refusal, refused, repeatedIds, unsettled, type Held } from './change.js';
import { daysOf, post, transfersOf, type Movement } from './posting.js';
import { lessOf, sharesByHead, takeEvenly } from './shares.js';
import type { AccountChange, AccountRefusal, AccountShare, PostingFrame } from './types.js';

/** A household that leaves another, with the account to be opened for it. */
export interface NewHousehold {
  readonly id: string;
  readonly code: string;
  readonly heads: number;
  readonly group?: string;
  readonly maskedName?: string;
  /** Accounts of persons who go with it. */
  readonly persons?: readonly string[];
}

/** What the households agreed on. It must be signed by the one that stays and by each that leaves. */
export interface SplitAgreement {
  /** Id of its record. */
  readonly record: string;
  /** Accounts that signed. */
  readonly signedBy: readonly string[];
  /** Points for each household that leaves; the rest stays. */
  readonly shares: readonly AccountShare[];
}

export interface HouseholdSplit {
  /** The account that stays. */
  readonly household: string;
  /** The day of the division, `YYYY-MM-DD`. */
  readonly on: string;
  /** Heads that stay. */
  readonly staying: number;
  readonly into: readonly NewHousehold[];
  /** Without one the points are divided by head (`sharesByHead`). */
  readonly agreement?: SplitAgreement;
}

const isHeads = (heads: number): boolean => Number.isSafeInteger(heads) && heads >= 1;

/**
 * The entries and accounts of a household that divides (分户): by the agreement of all of them, else by head. Points of each
 * age are divided alike and keep their age, so that first in, first out stays right. Where deductions are concealed their
 * lots are not known, and the oldest are taken for them, as in `lotsOf`.
 */
export function splitHousehold(ledger: PointsLedger, split: HouseholdSplit, frame: PostingFrame): AccountChange {
  const { household, on, into } = split;
  const no = (findings: readonly Finding[]): AccountChange => refused('split', household, findings);
  const held = openAccount(ledger, { account: household, on, kinds: ['household'] });
  const reason = typeof held === 'string' ? held : (unsettled(held.score) ?? refusalOf(ledger, split));
  if (typeof held === 'string' || reason !== undefined)
    return no([refusal(household, 'split', reason as AccountRefusal)]);
  const { balance, base, honour } = held.score;
  const taken = repeatedIds(ledger.accounts, into);
  if (taken.length > 0) return no(taken);
  const shares = sharesOf(split, balance);
  const given = shares.reduce((sum, points) => sum + points, 0);
  if (given > balance) return no([overBalance(given, balance)]);
  const entries = post(ledger, movementsOf(ledger, split, shares), frame);
  return finished(ledger, {
    event: 'split',
    account: household,
    accounts: accountsOf(ledger, split, held),
    entries,
    shares: [
      { account: household, points: balance - given },
      ...into.map(({ id }, at) => ({ account: id, points: shares[at] ?? 0 })),
    ],
    stays: { base, honour },
    findings: [],
  });
}

function refusalOf(
  ledger: PointsLedger,
  { household, staying, into, agreement }: HouseholdSplit,
): AccountRefusal | undefined {
  if (into.length === 0 || !isHeads(staying) || !into.every(({ heads }) => isHeads(heads))) return 'heads';
  const own = new Set(ledger.accounts.filter((one) => one.household === household).map(({ id }) => id));
  const persons = into.flatMap((one) => one.persons ?? []);
  if (new Set(persons).size < persons.length || !persons.every((id) => own.has(id))) return 'person';
  return agreement && !isAgreed(agreement, household, into) ? 'agreement' : undefined;
}

/** Signed by all, and with one share for each household that leaves. */
function isAgreed({ signedBy, shares }: SplitAgreement, household: string, into: readonly NewHousehold[]): boolean {
  const isShare = ({ id }: NewHousehold): boolean => shares.filter(({ account }) => account === id).length === 1;
  const isPoints = ({ points }: AccountShare): boolean => Number.isSafeInteger(points) && points >= 0;
  return (
    [household, ...into.map(({ id }) => id)].every((id) => signedBy.includes(id)) &&
    shares.length === into.length &&
    into.every(isShare) &&
    shares.every(isPoints)
  );
}

function sharesOf({ into, staying, agreement }: HouseholdSplit, balance: number): readonly number[] {
  if (!agreement)
    return sharesByHead(
      balance,
      staying,
      into.map(({ heads }) => heads),
    );
  return into.map(({ id }) => agreement.shares.find(({ account }) => account === id)?.points ?? 0);
}

function movementsOf(
  ledger: PointsLedger,
  { household: debit, on: actDate, into }: HouseholdSplit,
  shares: readonly number[],
): readonly Movement[] {
  const lots = lotsOf(ledger).get(debit);
  let days = lots ? daysOf(lots) : [];
  return into.flatMap(({ id: credit }, at) => {
    const taken = takeEvenly(days, shares[at] ?? 0);
    days = lessOf(days, taken);
    return transfersOf(taken, { debit, credit, actDate });
  });
}

function accountsOf(
  ledger: PointsLedger,
  { household, on, into, agreement }: HouseholdSplit,
  { account }: Held,
): Account[] {
  const group = account.group;
  return into.flatMap(({ heads: _, persons = [], ...household_ }): Account[] => [
    {
      ...(group !== undefined && { group }),
      ...household_,
      kind: 'household',
      openedOn: on,
      splitFrom: household,
      ...(agreement && { splitAgreement: agreement.record }),
    },
    ...ledger.accounts.filter(({ id }) => persons.includes(id)).map((one) => ({ ...one, household: household_.id })),
  ]);
}
