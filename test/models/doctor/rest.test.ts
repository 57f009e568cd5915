import { describe, expect, it } from 'vitest';
import { CHECK_GROUPS, examine, type DoctorFacts } from '@cunju/models/doctor.js';
import { SITE, answer, facts, files, fromSrc, page } from './facts.js';

const of = (group: string, change: Partial<DoctorFacts>): readonly unknown[] =>
  examine(facts(change))
    .filter((check) => check.group === group)
    .map(({ code, status, facts: known, lines }) =>
      lines.length ? [code, status, known, lines] : [code, status, known],
    );

const MINUTE = 60_000;
const zone = 'Asia/Shanghai';
const clock = (off: number): Partial<DoctorFacts> => ({
  clock: { device: 10 * MINUTE + off, server: 10 * MINUTE, zone },
});
const off = (fast: boolean, minutes: number, by: number): readonly unknown[] => [
  ['clock-off', 'failed', { minutes, fast, device: 10 * MINUTE + by, server: 10 * MINUTE, zone }],
];

describe('The doctor looks at the clock and', () => {
  const rows: readonly (readonly [string, Partial<DoctorFacts>, readonly unknown[]])[] = [
    ['passes no difference', clock(0), [['clock-right', 'passed', { seconds: 0, zone }]]],
    ['passes two minutes ahead', clock(2 * MINUTE), [['clock-right', 'passed', { seconds: 120, zone }]]],
    ['passes two minutes behind', clock(-2 * MINUTE), [['clock-right', 'passed', { seconds: 120, zone }]]],
    ['fails more ahead', clock(2 * MINUTE + 1), off(true, 2, 2 * MINUTE + 1)],
    ['fails more behind', clock(-2 * MINUTE - 1), off(false, 2, -2 * MINUTE - 1)],
    ['rounds to minutes', clock(60.6 * MINUTE), off(true, 61, 60.6 * MINUTE)],
    ['cannot tell without a server', { clock: { device: 1, zone } }, [['clock-unread', 'unchecked', { zone }]]],
  ];
  for (const [title, change, expected] of rows) {
    it(title, () => {
      expect(of('clock', change)).toEqual(expected);
    });
  }
});

const { document, ...bare } = facts().widget;
const widget = (change: Partial<DoctorFacts['widget']>): Partial<DoctorFacts> => ({
  widget: { ...bare, document: document!, ...change },
});

describe('The doctor looks at the document and', () => {
  const right = { type: 'task-list', version: 1, notes: 0, updatedAt: '2026-11-21T09:00:00+08:00' };
  const rows: readonly (readonly [string, Partial<DoctorFacts>, readonly unknown[]])[] = [
    ['passes it', {}, [['schema-right', 'passed', right]]],
    ['counts notes', widget({ notes: 3 }), [['schema-right', 'passed', { ...right, notes: 3 }]]],
    [
      'passes one without a date',
      widget({ document: { type: 'index', schemaVersion: 2 } }),
      [['schema-right', 'passed', { type: 'index', version: 2, notes: 0 }]],
    ],
    [
      'fails a refused one',
      { widget: { ...bare, state: 'invalid', errors: 2 } },
      [['schema-refused', 'failed', { errors: 2 }]],
    ],
    [
      'fails a refused one that nobody can explain',
      { widget: { ...bare, state: 'invalid' } },
      [['schema-refused', 'failed', { errors: 0 }]],
    ],
    [
      'fails a new one that was refused',
      widget({ state: 'stale', errors: 1 }),
      [['schema-refused', 'failed', { errors: 1 }]],
    ],
    [
      'fails an old one',
      widget({ state: 'stale' }),
      [['schema-stale', 'failed', { updatedAt: '2026-11-21T09:00:00+08:00' }]],
    ],
    [
      'fails an old one without a date',
      widget({ state: 'stale', document: { type: 'index', schemaVersion: 1 } }),
      [['schema-stale', 'failed', {}]],
    ],
    ['has none yet', { widget: { ...bare, state: 'error' } }, [['schema-no-document', 'unchecked', {}]]],
  ];
  for (const [title, change, expected] of rows) {
    it(title, () => {
      expect(of('schema', change)).toEqual(expected);
    });
  }
});

describe('The doctor looks at the page and', () => {
  const well = [
    ['page-standards', 'passed', {}],
    ['page-charset', 'passed', { charset: 'UTF-8' }],
    ['page-language', 'passed', { language: 'zh-CN' }],
    ['page-ids', 'passed', {}],
    ['page-hash', 'passed', {}],
    ['page-secure', 'passed', {}],
    ['page-browser', 'passed', {}],
    ['page-no-base', 'unfit', {}],
  ];

  it('finds nothing', () => {
    expect(of('page', {})).toEqual(well);
  });

  const relative = { from: 'src', address: `${SITE}/x/a.json`, written: 'a.json', outcome: answer() } as const;
  const moved = `${SITE}/x/`;
  const one: readonly (readonly [string, Partial<DoctorFacts>, readonly unknown[]])[] = [
    ['misses the document type', { page: page({ quirks: true }) }, ['page-quirks', 'failed', {}, ['<!doctype html>']]],
    [
      'misses the charset',
      { page: page({ charset: 'windows-1252', charsetDeclared: false }) },
      ['page-charset-missing', 'failed', { charset: 'windows-1252' }, ['<meta charset="utf-8">']],
    ],
    [
      'misses the language',
      { page: page({ language: '' }) },
      ['page-language-missing', 'failed', {}, ['<html lang="zh-Hans">']],
    ],
    [
      'misses the language before there is a document',
      { page: page({ language: '' }), widget: { ...bare, state: 'error' } },
      ['page-language-missing', 'failed', {}, ['<html lang="zh-Hans">']],
    ],
    [
      'misses the language of a document in English',
      {
        page: page({ language: '' }),
        ...widget({ document: { type: 'task-list', schemaVersion: 1, language: 'en' } }),
      },
      ['page-language-missing', 'failed', {}, ['<html lang="en">']],
    ],
    [
      'finds another language',
      { page: page({ language: 'en-US' }) },
      ['page-language-other', 'failed', { language: 'en-US', document: 'zh-Hans' }, ['<html lang="zh-Hans">']],
    ],
    [
      'takes a language without a document',
      { page: page({ language: 'en' }), widget: { ...bare, state: 'error' } },
      ['page-language', 'passed', { language: 'en' }],
    ],
    [
      'finds a base that moves the data',
      { page: page({ base: moved }), data: relative },
      ['page-base-moves', 'failed', { base: moved, written: 'a.json' }],
    ],
    [
      'passes a base in the folder of the page',
      { page: page({ base: `${SITE}/news/other.html` }), data: relative },
      ['page-base', 'passed', { base: `${SITE}/news/other.html` }],
    ],
    ...['/data/a.json', 'https://a.gov.cn/a.json'].map((written): (typeof one)[number] => [
      `passes a base that does not move ${written}`,
      { page: page({ base: moved }), data: { ...relative, written } },
      ['page-base', 'passed', { base: moved }],
    ]),
    [
      'passes a base where nothing is fetched',
      { page: page({ base: moved }), data: { from: 'child' } },
      ['page-base', 'passed', { base: moved }],
    ],
    [
      'finds an id that is used twice',
      { page: page({ twiceUsed: ['w'] }) },
      ['page-ids-twice', 'failed', { ids: ['w'] }],
    ],
    [
      'finds a router of the page',
      { page: page({ hashRoute: true }), ...widget({ id: 'w' }) },
      ['page-hash-taken', 'failed', {}, ['links="event"']],
    ],
    ['passes a router where the widget has no id', { page: page({ hashRoute: true }) }, ['page-hash', 'passed', {}]],
    [
      'passes a router that the widget leaves alone',
      {
        page: page({ hashRoute: true }),
        ...widget({ id: 'w', links: 'event' }),
      },
      ['page-hash', 'passed', {}],
    ],
    [
      'finds http',
      {
        page: page({ address: 'http://www.village.gov.cn/' }),
        delivery: files({ folder: 'http://www.village.gov.cn/' }),
      },
      ['page-insecure', 'failed', {}],
    ],
    ...['http://localhost/', 'http://127.0.0.1:8000/a.html', 'http://[::1]:80/'].map(
      (address): (typeof one)[number] => [
        `passes ${address}`,
        { page: page({ address }), data: fromSrc(answer()) },
        ['page-secure', 'passed', {}],
      ],
    ),
    [
      'does not take another name for loopback',
      { page: page({ address: 'http://localhost.village.cn/' }) },
      ['page-insecure', 'failed', {}],
    ],
    ['leaves out a page from disk', { page: page({ address: 'file:///D:/a.html' }) }, ['page-from-disk', 'unfit', {}]],
    [
      'finds a browser that lacks something',
      { page: page({ lacks: ['Intl'] }) },
      ['page-browser-lacks', 'failed', { names: ['Intl'] }],
    ],
  ];
  for (const [title, change, expected] of one) {
    it(title, () => {
      const found = of('page', change);
      expect(found).toHaveLength(8);
      expect(found).toContainEqual(expected);
    });
  }
});

describe('The doctor', () => {
  it('puts what failed first, then what was not looked at, what passed, what does not apply, each by group', () => {
    const checks = examine(
      facts({ page: page({ quirks: true }), delivery: files({ listed: 404, versions: ['0.1.0', '9'] }) }),
    );
    const order = ['failed', 'unchecked', 'passed', 'unfit'];
    const places = checks.map(({ status, group }) => order.indexOf(status) * 100 + CHECK_GROUPS.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(checks.slice(0, 3).map(({ code }) => code)).toEqual([
      'version-several',
      'page-quirks',
      'integrity-unlisted',
    ]);
  });

  it('looks at every group', () => {
    expect([...new Set(examine(facts()).map(({ group }) => group))].sort()).toEqual([...CHECK_GROUPS].sort());
  });
});
