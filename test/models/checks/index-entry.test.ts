import type { AnyDocument, IndexEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkIndexEntry } from '../../../packages/models/src/checks/index-entry.js';

const entry = (more: object = {}): IndexEntry =>
  ({
    id: 'd',
    type: 'consultation',
    title: '路灯',
    status: 'ongoing',
    village: { code: '330122', name: '某村' },
    updatedAt: '2026-11-20T08:00:00+08:00',
    ...more,
  }) as unknown as IndexEntry;

const document = (more: object = {}): AnyDocument =>
  ({
    id: 'd',
    type: 'consultation',
    title: '路灯',
    status: 'open',
    locality: { code: '330122' },
    updatedAt: '2026-11-20T08:00:00+08:00',
    ...more,
  }) as unknown as AnyDocument;

const path = ['items', 3];
const differs = (severity: string, at: string[], facts: object) => [
  { code: 'entry-differs', severity, path: [...path, ...at], facts },
];

describe('A line of an index', () => {
  it.each<[string, object, object, object[]]>([
    ['that agrees', {}, {}, []],
    [
      'of another type',
      { type: 'notice' },
      {},
      differs('error', ['type'], { field: 'type', listed: 'notice', found: 'consultation' }),
    ],
    ['with another id', {}, { id: 'e' }, differs('error', ['id'], { field: 'id', listed: 'd', found: 'e' })],
    [
      'with another title',
      {},
      { title: '车位' },
      differs('warning', ['title'], { field: 'title', listed: '路灯', found: '车位' }),
    ],
    [
      'of another place',
      { village: { code: '110101', name: '某村' } },
      {},
      differs('warning', ['village', 'code'], { field: 'village', listed: '110101', found: '330122' }),
    ],
    [
      'with another time',
      { updatedAt: '2026-11-19T08:00:00+08:00' },
      {},
      differs('warning', ['updatedAt'], {
        field: 'updatedAt',
        listed: '2026-11-19T08:00:00+08:00',
        found: '2026-11-20T08:00:00+08:00',
      }),
    ],
    ['with the same time in another zone', { updatedAt: '2026-11-20T00:00:00Z' }, {}, []],
    ['of a document without a title', {}, { title: undefined }, []],
  ])('%s', (_, listed, own, expected) => {
    expect(checkIndexEntry(entry(listed), document(own), path)).toEqual(expected);
  });
});

describe('The status of a line', () => {
  const all = ['upcoming', 'ongoing', 'ended', 'draft', 'inForce', 'withdrawn'];

  /** The statuses that a list may give a document, and the one that is told where it gives another. */
  const fitting = (own: object): unknown => {
    const found = all.map((status) => ({ status, findings: checkIndexEntry(entry({ status }), document(own), path) }));
    const told = found.flatMap(({ status, findings }) =>
      findings.map(({ facts, ...rest }) => {
        expect(rest).toEqual({ code: 'entry-differs', severity: 'warning', path: [...path, 'status'] });
        expect(facts).toMatchObject({ field: 'status', listed: status });
        return (facts as { found: string }).found;
      }),
    );
    return [found.filter(({ findings }) => findings.length === 0).map(({ status }) => status), [...new Set(told)]];
  };

  it.each<[string, string[], string[]]>([
    ['upcoming', ['upcoming'], ['upcoming']],
    ['open', ['ongoing'], ['ongoing']],
    ['paused', ['ongoing'], ['ongoing']],
    ['counting', ['ongoing', 'ended'], ['ongoing']],
    ['objection', ['ongoing', 'ended'], ['ongoing']],
    ['final', ['ended'], ['ended']],
    ['void', ['ended'], ['ended']],
    ['archived', ['ended'], ['ended']],
    ['closed', ['ended'], ['ended']],
    ['draft', ['draft'], ['draft']],
    ['inForce', ['inForce'], ['inForce']],
    ['amended', ['ended', 'inForce'], ['inForce']],
    ['repealed', ['ended', 'withdrawn'], ['ended']],
    ['withdrawn', ['withdrawn'], ['withdrawn']],
    ['unheard of', all, []],
  ])('fits a document that is %s: %j', (status, fits, told) => {
    expect(fitting({ status })).toEqual([expect.arrayContaining(fits), told]);
    expect((fitting({ status }) as [string[]])[0]).toHaveLength(fits.length);
  });

  it('fits any document without a status', () => {
    expect(fitting({ status: undefined })).toEqual([all, []]);
  });

  it('of rules is that of the version in force', () => {
    const versions = [
      { id: 'v1', status: 'repealed' },
      { id: 'v2', status: 'draft' },
    ];
    const rules = (currentVersion: string) => ({ versions, currentVersion, status: 'final' });
    const of = (currentVersion: string, status: string) =>
      checkIndexEntry(
        entry({ type: 'rule-book', status }),
        document({ type: 'rule-book', ...rules(currentVersion) }),
        [],
      );
    expect(of('v2', 'draft')).toEqual([]);
    expect(of('v2', 'ended')).toMatchObject([{ path: ['status'], facts: { listed: 'ended', found: 'draft' } }]);
    expect(of('v1', 'ended')).toEqual([]);
    expect(of('v3', 'ended')).toEqual([]);
  });

  it('of an account book is that of its period', () => {
    const book = document({ type: 'points-ledger', period: { status: 'closed' }, status: 'draft' });
    expect(checkIndexEntry(entry({ type: 'points-ledger', status: 'ended' }), book, [])).toEqual([]);
    expect(checkIndexEntry(entry({ type: 'points-ledger', status: 'draft' }), book, [])).toMatchObject([
      { facts: { field: 'status', listed: 'draft', found: 'ended' } },
    ]);
  });
});
