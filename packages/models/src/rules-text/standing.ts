import type { RuleBook, RuleVersion } from '../documents/rule-book.js';

/** Whether a version may be relied on, on a day. `since` is the first day it no longer applies. */
export type Standing =
  | { readonly kind: 'draft' }
  | { readonly kind: 'notYet'; readonly on: string }
  | { readonly kind: 'inForce'; readonly on?: string }
  | { readonly kind: 'old' | 'repealed'; readonly since?: string };

/**
 * Where a version stands: its status as the village states it, corrected by its own dates. A version that applies only
 * from a later day is not in force yet; one that was amended still applies until its last day.
 * @param today a calendar day of Asia/Shanghai, `YYYY-MM-DD`
 */
export function standingOf(book: Pick<RuleBook, 'versions'>, version: RuleVersion, today: string): Standing {
  const { status, effectiveFrom: from, effectiveTo: to } = version;
  if (status === 'draft') return { kind: 'draft' };
  const since = to === undefined ? successorOf(book, version)?.effectiveFrom : dayAfter(to);
  const over = since !== undefined && since <= today;
  if (status === 'repealed' && (over || since === undefined)) return ended('repealed', since);
  if (status === 'amended' && (over || since === undefined)) return ended('old', since);
  if (status === 'inForce' && to !== undefined && over) return ended('old', since);
  if (from !== undefined && from > today) return { kind: 'notYet', on: from };
  return { kind: 'inForce', ...(from !== undefined && { on: from }) };
}

const ended = (kind: 'old' | 'repealed', since: string | undefined): Standing => ({
  kind,
  ...(since !== undefined && { since }),
});

/** The version that took the place of another: the adopted one that names it as its base. */
function successorOf(book: Pick<RuleBook, 'versions'>, version: RuleVersion): RuleVersion | undefined {
  return book.versions.find((other) => other.basedOn === version.id && other.status !== 'draft');
}

function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** The version that a book opens with: the one it names, else the newest in force, else the newest. */
export function openingVersion(book: Pick<RuleBook, 'versions' | 'currentVersion'>): RuleVersion | undefined {
  const newestFirst = book.versions.slice().sort((a, b) => b.no - a.no);
  return (
    book.versions.find((version) => version.id === book.currentVersion) ??
    newestFirst.find((version) => version.status === 'inForce') ??
    newestFirst[0]
  );
}
