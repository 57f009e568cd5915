import { addDays, daysBetween, postingPeriod } from '../../dates/index.js';
import type { LedgerEntry, PointsLedger } from '../../documents/index.js';
import { rulePackOn } from '../../packs/index.js';
import { basisOf } from '../../procedures/rules.js';
import type { Report } from '../../read/collector.js';
import { entryPath, invariant, OWN, type LedgerBook } from './book.js';

/** Days past which a date can no longer be written. */
const LONGEST = 36_500;

/** At least two approve, whatever the scheme says. */
const LEAST_APPROVERS = 2;

type Batch = PointsLedger['batches'][number];

/** How entries come into the book: after their notice (7), approved by others (8), within the period (23). */
export function checkPosting(book: LedgerBook, report: Report): void {
  const { entries, pending } = book.ledger;
  entries.forEach((entry, at) => {
    checkNotice(entry, at, book, report);
    checkApprovals(entry, at, book, report);
    checkPeriod(entry, at, book, report);
  });
  pending.forEach(({ id, state }, at) => {
    if (state !== 'rejected' && state !== 'withdrawn' && book.byId.has(id))
      report('entry-still-pending', 'error', ['pending', at], { entry: id, state }, invariant(7));
  });
}

function checkNotice({ id, batch, postedAt }: LedgerEntry, at: number, book: LedgerBook, report: Report): void {
  const noticeTo = book.batches.get(batch)?.postedTo;
  if (noticeTo === undefined || book.dayOf(postedAt) > noticeTo) return;
  report('entry-before-notice', 'error', entryPath(at, 'postedAt'), { entry: id, noticeTo }, invariant(7));
}

function checkApprovals(entry: LedgerEntry, at: number, book: LedgerBook, report: Report): void {
  const { id, approvals, createdBy } = entry;
  const { approvers } = book.ledger.scheme;
  const path = entryPath(at, 'approvals');
  const distinct = new Set(approvals);
  const needed = Math.max(LEAST_APPROVERS, approvers);
  // Fewer than the scheme asks for was said by `checkPointsLedger`.
  if (approvals.length >= approvers && distinct.size < needed)
    report('approvals-few', 'warning', path, { entry: id, approvals: distinct.size, needed }, invariant(8));
  const author = approvals.find((office) => office === createdBy);
  if (author !== undefined)
    report('approver-not-apart', 'error', path, { entry: id, office: author, reason: 'author' }, invariant(8));
  for (const side of [entry.debit, entry.credit]) {
    const holder = book.accounts.get(side);
    if (!holder || holder.kind === 'fund' || holder.kind === 'system') continue;
    const office = approvals.find((one) => one === holder.code || one === holder.maskedName);
    if (office !== undefined)
      report('approver-not-apart', 'error', path, { entry: id, office, reason: 'holder' }, invariant(8));
  }
}

const OF_THE_PERIOD: readonly LedgerEntry['kind'][] = ['earn', 'deduct', 'redeem', 'adjust', 'transfer'];

function checkPeriod(
  { id, kind, actDate, postedAt, ofPeriod }: LedgerEntry,
  at: number,
  book: LedgerBook,
  report: Report,
) {
  const { from, to, status, closedOn = '9999-12-31' } = book.ledger.period;
  const isEarly = actDate < from && ofPeriod !== 'previous';
  if (OF_THE_PERIOD.includes(kind) && (isEarly || actDate > to))
    report(
      'entry-outside-period',
      'warning',
      entryPath(at, 'actDate'),
      { entry: id, on: actDate, from, to },
      invariant(23),
    );
  if (status === 'closed' && book.dayOf(postedAt) > closedOn)
    report('entry-after-close', 'error', entryPath(at, 'postedAt'), { entry: id, closedOn }, invariant(23));
}

/** Batches: how long they stood on the board, and whether the posted table is what was entered (20). */
export function checkBatches(book: LedgerBook, report: Report): void {
  const sums = new Map<string, { rows: number; points: number }>();
  for (const { batch, points } of book.ledger.entries) {
    const sum = sums.get(batch) ?? { rows: 0, points: 0 };
    sum.rows += 1;
    sum.points += points;
    sums.set(batch, sum);
  }
  book.ledger.batches.forEach((batch, at) => {
    checkDaysOnBoard(batch, at, book, report);
    const { rows, points } = sums.get(batch.id) ?? { rows: 0, points: 0 };
    if (!batch.table) return;
    for (const [what, found] of [
      ['rows', rows],
      ['points', points],
    ] as const) {
      const recorded = batch.table[what];
      if (recorded === found) continue;
      const facts = { batch: batch.id, what, recorded, found };
      report('batch-sum-differs', 'error', ['batches', at, 'table', what], facts, invariant(20));
    }
  });
}

/** The scheme's own days of notice, and where the law names a least time on the board also that. */
function checkDaysOnBoard({ postedFrom, postedTo }: Batch, at: number, book: LedgerBook, report: Report): void {
  const { scheme, locality } = book.ledger;
  const setting = locality.kind === 'village' ? 'rural' : 'urban';
  const pack = rulePackOn({ setting, date: postedFrom, province: locality.code });
  const lawful = pack?.publicity?.minDays;
  const days = daysBetween(postedFrom, postedTo);
  const path = ['batches', at, 'postedTo'];
  const lawfully = lawful && postingPeriod({ postedOn: postedFrom, days: lawful.days });
  if (pack && lawful && lawfully && postedTo < lawfully.lastDay) {
    const basis = basisOf(pack, lawful);
    // The days are full and only the holiday is missing: the rule of 民法典 203 may be set aside locally (204).
    const severity = postedTo >= lawfully.countedTo ? 'advice' : 'warning';
    const facts = { days, needed: lawful.days, until: lawfully.lastDay };
    report('posting-short', severity, path, facts, { basis, ref: 'I7' });
  } else if (days < scheme.noticeDays) {
    const facts = { days, needed: scheme.noticeDays, until: addDays(postedFrom, Math.min(scheme.noticeDays, LONGEST)) };
    report('posting-short', 'warning', path, facts, { basis: OWN, ref: 'I7' });
  }
}
