import { OWN_DEFAULT } from '../checks/basis.js';
import { checkContent } from '../checks/content.js';
import { indexById } from '../checks/ids.js';
import { isDate } from '../dates/day.js';
import type { Finding } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { quarterLater, quarterOf } from './quarters.js';
import type { Fund, FundEntry } from './types.js';

/** Who must sign at least: a default of this library. */
export const FUND_SIGNATORIES = 2;

const more = { basis: OWN_DEFAULT, ref: '4.9' };

/**
 * What must hold in a fund: two offices sign for it and for every expense, money comes from and goes where its rules say,
 * nothing is spent that is not there, and every quarter that is over was published. Donors may be anonymous; a name that
 * is given must be masked.
 * @param on the day of the check, `YYYY-MM-DD`
 */
export function checkFund(fund: Fund, on: string): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(fund, report);
  indexById(fund.entries, ['entries'], report);
  const signatories = new Set(fund.signatories);
  if (signatories.size < FUND_SIGNATORIES) {
    const facts = { fund: fund.name, signatories: signatories.size, needed: FUND_SIGNATORIES };
    report('fund-signatories-few', 'warning', ['signatories'], facts, more);
  }
  fund.entries.forEach((entry, at) => checkEntry(entry, at, fund, report));
  checkBalance(fund, report);
  checkPublished(fund, on, report);
  return findings();
}

function checkEntry(
  { id, direction, fen, source, purpose, signedBy }: FundEntry,
  at: number,
  fund: Fund,
  report: Report,
) {
  if (!Number.isSafeInteger(fen) || fen < 1)
    report('number-range', 'error', ['entries', at, 'fen'], { minimum: 1, found: fen }, more);
  const [what, found, known] =
    direction === 'in' ? (['source', source, fund.sources] as const) : (['purpose', purpose, fund.purposes] as const);
  if (found === undefined || !known.includes(found))
    report('fund-entry-unknown', 'warning', ['entries', at, what], { entry: id, what, found: found ?? '' }, more);
  if (direction === 'in') return;
  const signed = new Set(signedBy?.filter((office) => fund.signatories.includes(office))).size;
  if (signed >= FUND_SIGNATORIES) return;
  const facts = { entry: id, signed, needed: FUND_SIGNATORIES };
  report('fund-entry-unsigned', 'warning', ['entries', at, 'signedBy'], facts, more);
}

const net = ({ direction, fen }: FundEntry): number => (direction === 'in' ? fen : -fen);

/** The first day at whose end more was spent than had come in. */
function checkBalance({ name, entries }: Fund, report: Report): void {
  const days = new Map<string, number>();
  for (const entry of entries) days.set(entry.on, (days.get(entry.on) ?? 0) + net(entry));
  let balance = 0;
  for (const on of Array.from(days.keys()).sort()) {
    balance += days.get(on) ?? 0;
    if (balance >= 0) continue;
    return report('fund-overdrawn', 'error', ['entries'], { fund: name, on, fen: -balance }, more);
  }
}

function checkPublished({ name, openedOn, published }: Fund, on: string, report: Report): void {
  if (!isDate(openedOn)) return report('bad-date', 'error', ['openedOn'], { found: openedOn }, more);
  const current = quarterOf(on);
  const known = new Set(published.filter((one) => quarterOf(one.on) > one.quarter).map(({ quarter }) => quarter));
  for (let quarter = quarterOf(openedOn); quarter < current; quarter = quarterLater(quarter))
    if (!known.has(quarter)) report('fund-unpublished', 'warning', ['published'], { fund: name, quarter }, more);
}

/** Income, expense and what is left, in fen. */
export interface FundTotals {
  readonly in: number;
  readonly out: number;
  /** All that came in by the end of the quarter less all that was spent. */
  readonly balance: number;
}

/** Income and expense of a quarter (`2026-Q3`) and the balance at its end; without one, of all time. */
export function fundTotals({ entries }: Fund, quarter?: string): FundTotals {
  const sum = (list: readonly FundEntry[], direction: FundEntry['direction']): number =>
    list.reduce((all, entry) => all + (entry.direction === direction ? entry.fen : 0), 0);
  const until = entries.filter(({ on }) => quarter === undefined || quarterOf(on) <= quarter);
  const own = until.filter(({ on }) => quarter === undefined || quarterOf(on) === quarter);
  return { in: sum(own, 'in'), out: sum(own, 'out'), balance: sum(until, 'in') - sum(until, 'out') };
}
