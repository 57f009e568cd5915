import { describe, expect, it } from 'vitest';
import { openingVersion, standingOf } from '../../../packages/models/src/rules-text/standing.js';
import type { RuleVersion } from '../../../packages/models/src/documents/rule-book.js';

const version = (fields: Partial<RuleVersion>): RuleVersion => ({
  id: 'v1',
  no: 1,
  label: '第一版',
  status: 'inForce',
  chapters: [],
  ...fields,
});
const standing = (fields: Partial<RuleVersion>, today: string, others: RuleVersion[] = []) => {
  const own = version(fields);
  return standingOf({ versions: [own, ...others] }, own, today);
};

describe('where a version stands', () => {
  it('is a draft whatever its dates say', () => {
    expect(standing({ status: 'draft', effectiveFrom: '2020-01-01' }, '2026-01-01')).toEqual({ kind: 'draft' });
  });

  it('is not in force on the eve of its first day, and is on that day', () => {
    expect(standing({ effectiveFrom: '2026-05-01' }, '2026-04-30')).toEqual({ kind: 'notYet', on: '2026-05-01' });
    expect(standing({ effectiveFrom: '2026-05-01' }, '2026-05-01')).toEqual({ kind: 'inForce', on: '2026-05-01' });
  });

  it('applies on its last day although it was amended, and no longer the day after', () => {
    const amended: Partial<RuleVersion> = { status: 'amended', effectiveFrom: '2021-07-01', effectiveTo: '2026-04-30' };
    expect(standing(amended, '2026-04-30')).toEqual({ kind: 'inForce', on: '2021-07-01' });
    expect(standing(amended, '2026-05-01')).toEqual({ kind: 'old', since: '2026-05-01' });
  });

  it('counts the day after over the end of a leap February and of a year', () => {
    expect(standing({ status: 'repealed', effectiveTo: '2024-02-28' }, '2026-01-01')).toEqual({
      kind: 'repealed',
      since: '2024-02-29',
    });
    expect(standing({ status: 'amended', effectiveTo: '2025-12-31' }, '2026-01-01')).toEqual({
      kind: 'old',
      since: '2026-01-01',
    });
  });

  it('ends with the first day of its adopted successor where it names no last day, and not with a draft', () => {
    const next = version({ id: 'v2', no: 2, basedOn: 'v1', effectiveFrom: '2026-05-01' });
    expect(standing({ status: 'amended' }, '2026-06-01', [next])).toEqual({ kind: 'old', since: '2026-05-01' });
    expect(standing({ status: 'amended' }, '2026-06-01', [{ ...next, status: 'draft' }])).toEqual({ kind: 'old' });
    expect(standing({ status: 'inForce', effectiveTo: '2026-04-30' }, '2026-06-01')).toEqual({
      kind: 'old',
      since: '2026-05-01',
    });
  });
});

describe('the version a book opens with', () => {
  const first = version({ id: 'v1', no: 1 });
  const second = version({ id: 'v2', no: 2, status: 'draft' });

  it('is the one it names', () => {
    expect(openingVersion({ currentVersion: 'v2', versions: [first, second] })?.id).toBe('v2');
  });

  it('is the newest in force, else the newest, where the name leads nowhere', () => {
    expect(openingVersion({ currentVersion: 'lost', versions: [first, second] })?.id).toBe('v1');
    expect(openingVersion({ currentVersion: 'lost', versions: [second, { ...second, id: 'v3', no: 3 }] })?.id).toBe(
      'v3',
    );
    expect(openingVersion({ currentVersion: 'lost', versions: [] })).toBeUndefined();
  });
});
