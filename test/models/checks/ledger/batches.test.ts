import { describe, expect, it } from 'vitest';
import { checkBatches } from '../../../../packages/models/src/checks/ledger/posting.js';
import { book, entriesOf } from '../../ledger/books.js';
import { moves, own, saidBy, schemeWith } from './alone.js';

const batch = { ...book([]).batches[0], id: 'b1' };
const said = (changed: object, entries = '', more: Record<string, unknown> = {}) =>
  saidBy(
    checkBatches,
    book(entries ? entriesOf(moves(entries)) : [], { batches: [{ ...batch, ...changed }], ...more }),
  );

describe('The table of a batch', () => {
  const differs = (what: 'rows' | 'points', recorded: number, found: number) =>
    own('batch-sum-differs', 'error', ['batches', 0, 'table', what], { batch: 'b1', what, recorded, found }, 'I20');
  it.each<[object, unknown[]]>([
    [{ rows: 2, points: 12 }, []],
    [{ rows: 3, points: 12 }, [differs('rows', 3, 2)]],
    [{ rows: 2, points: 11 }, [differs('points', 11, 12)]],
    [{ rows: 1, points: 13 }, [differs('rows', 1, 2), differs('points', 13, 12)]],
  ])('is compared with what was entered: %j', (table, expected) => {
    expect(said({ table }, 'a earn 5, b earn 7')).toEqual(expected);
  });

  it('may be of no entries, or not given at all', () => {
    expect(said({ table: { rows: 0, points: 0 } })).toEqual([]);
    expect(said({ table: { rows: 1, points: 0 } })).toEqual([differs('rows', 1, 0)]);
    expect(said({}, 'a earn 5')).toEqual([]);
  });
});

describe('The days of a batch on the board', () => {
  const short = (facts: { days: number; needed: number; until: string }, severity: string, basis: object) => ({
    code: 'posting-short',
    severity,
    path: ['batches', 0, 'postedTo'],
    facts,
    ref: 'I7',
    basis,
  });
  const ours = (facts: { days: number; needed: number; until: string }) => [
    own('posting-short', 'warning', ['batches', 0, 'postedTo'], facts, 'I7'),
  ];

  it.each<[string, unknown[]]>([
    ['2025-12-15', ours({ days: 14, needed: 15, until: '2025-12-16' })],
    ['2025-12-16', []],
  ])('from 2025-12-01 to %s are those of the scheme, before the law names any', (postedTo, expected) => {
    expect(said({ postedFrom: '2025-12-01', postedTo })).toEqual(expected);
  });

  it('of a scheme beyond every calendar end within it', () => {
    const scheme = schemeWith({ noticeDays: 36_501 });
    expect(said({ postedFrom: '2025-01-01', postedTo: '2025-01-02' }, '', scheme)).toEqual(
      ours({ days: 1, needed: 36_501, until: '2124-12-08' }),
    );
  });

  it.each<[string, 'warning' | 'advice' | undefined]>([
    ['2026-02-16', 'warning'],
    ['2026-02-17', 'warning'],
    ['2026-02-18', 'advice'],
    ['2026-02-23', 'advice'],
    ['2026-02-24', undefined],
  ])('from 2026-02-03 to %s are those of the law, and the holiday after them', (postedTo, severity) => {
    const found = said({ postedFrom: '2026-02-03', postedTo });
    const days = Number(postedTo.slice(8)) - 3;
    const basis = { pack: 'cn-rural-2026', law: '村民委员会组织法', article: '35', confidence: 'T' };
    if (severity === undefined) expect(found).toEqual([]);
    else expect(found).toMatchObject([short({ days, needed: 15, until: '2026-02-24' }, severity, basis)]);
  });

  it.each([
    ['village', 'cn-rural-2026'],
    ['community', 'cn-urban-2026'],
  ])('of a %s rest on its own law', (kind, pack) => {
    const locality = { ...book([]).locality, kind };
    expect(said({ postedFrom: '2026-04-01', postedTo: '2026-04-02' }, '', { locality })).toMatchObject([
      { basis: { pack } },
    ]);
  });
});
