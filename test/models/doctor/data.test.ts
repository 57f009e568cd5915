import { describe, expect, it } from 'vitest';
import { examine, type DataOutcome, type DoctorFacts } from '@cunju/models/doctor.js';
import { OTHER, SITE, answer, facts, fromSrc, page } from './facts.js';

type Found = readonly [code: string, status: string, facts: object, lines?: readonly string[]];

const of = (group: string, change: Partial<DoctorFacts>): readonly Found[] =>
  examine(facts(change))
    .filter((check) => check.group === group)
    .map(({ code, status, facts: known, lines }) =>
      lines.length ? [code, status, known, lines] : [code, status, known],
    );

const address = `${SITE}/data/lists.json`;
const arrived = { address, status: 200, contentType: 'application/json', bytes: 1_234, milliseconds: 40 };
const utf8: Found = ['data-utf8', 'passed', { mark: false }];
const state = (name: DoctorFacts['widget']['state']): DoctorFacts['widget'] => ({ ...facts().widget, state: name });

const rows: readonly (readonly [string, Partial<DoctorFacts>, readonly Found[]])[] = [
  ['passes what arrived', {}, [['data-arrived', 'passed', arrived], utf8]],
  [
    'tells its date and where it was led',
    {
      data: fromSrc(answer({ modified: '2026-11-20T00:00:00.000Z', redirectedTo: `${SITE}/d/1.json` })),
    },
    [
      [
        'data-arrived',
        'passed',
        { ...arrived, modified: '2026-11-20T00:00:00.000Z', redirectedTo: `${SITE}/d/1.json` },
      ],
      utf8,
    ],
  ],
  [
    'passes the first and the last good status',
    { data: fromSrc(answer({ status: 299 })) },
    [['data-arrived', 'passed', { ...arrived, status: 299 }], utf8],
  ],
  [
    'fails the status below',
    { data: fromSrc(answer({ status: 199 })) },
    [['data-status', 'failed', { address, status: 199 }]],
  ],
  [
    'fails the status above',
    { data: fromSrc(answer({ status: 300 })) },
    [['data-status', 'failed', { address, status: 300 }]],
  ],
  [
    'fails a missing file, whatever stands in its page',
    { data: fromSrc(answer({ status: 404, webPage: true })) },
    [['data-status', 'failed', { address, status: 404 }]],
  ],
  ['fails a web page', { data: fromSrc(answer({ webPage: true })) }, [['data-web-page', 'failed', { address }]]],
  [
    'fails a web page that it was led to',
    {
      data: fromSrc(answer({ webPage: true, redirectedTo: `${SITE}/login` })),
    },
    [['data-web-page', 'failed', { address, redirectedTo: `${SITE}/login` }]],
  ],
  [
    'fails where another site answers in its place',
    { data: fromSrc(answer({ redirectedTo: `${OTHER}/x.json` })) },
    [['data-moved', 'failed', { address, origin: OTHER }]],
  ],
  [
    'passes an allowed site that leads to itself',
    {
      data: fromSrc(answer({ redirectedTo: `${OTHER}/b.json` }), `${OTHER}/a.json`),
    },
    [['data-arrived', 'passed', { ...arrived, address: `${OTHER}/a.json`, redirectedTo: `${OTHER}/b.json` }], utf8],
  ],
  [
    'knows the mark of UTF-8',
    { data: fromSrc(answer({ encoding: 'utf-8-bom' })) },
    [
      ['data-arrived', 'passed', arrived],
      ['data-utf8', 'passed', { mark: true }],
    ],
  ],
  ...(['gbk', 'utf-16'] as const).map((encoding): (typeof rows)[number] => [
    `can read ${encoding}`,
    { data: fromSrc(answer({ encoding })) },
    [
      ['data-arrived', 'passed', arrived],
      ['data-other-encoding', 'passed', { encoding }],
    ],
  ]),
  [
    'fails what is no text',
    { data: fromSrc(answer({ encoding: 'unknown' })) },
    [
      ['data-not-text', 'failed', {}],
      ['data-arrived', 'passed', arrived],
    ],
  ],
  [
    'fails a tag without data',
    { data: { from: 'none' } },
    [['data-none', 'failed', { tag: 'cunju-task-list' }, ['<cunju-task-list src="/data/….json"></cunju-task-list>']]],
  ],
  ...(['data', 'child', 'written'] as const).map((from): (typeof rows)[number] => [
    `passes what is there: ${from}`,
    { data: { from } },
    [['data-inline', 'passed', { from }]],
  ]),
  ...(['ready', 'empty', 'invalid'] as const).map((name): (typeof rows)[number] => [
    `passes what the page itself brought: ${name}`,
    { data: { from: 'load', address: 'api:1' }, widget: state(name) },
    [['data-loaded', 'passed', { address: 'api:1' }]],
  ]),
  ...(['error', 'offline', 'stale'] as const).map((name): (typeof rows)[number] => [
    `fails what the page itself did not bring: ${name}`,
    { data: { from: 'load', address: 'api:1' }, widget: state(name) },
    [['data-not-loaded', 'failed', { address: 'api:1' }]],
  ]),
  ['fails without network', { data: fromSrc({ kind: 'offline' }) }, [['data-offline', 'failed', {}]]],
  [
    'fails without an answer',
    { data: fromSrc({ kind: 'no-answer' }) },
    [['data-no-answer', 'failed', { address, seconds: 10 }]],
  ],
  [
    'fails without a connection',
    { data: fromSrc({ kind: 'refused', reachable: false }) },
    [['data-no-connection', 'failed', { address }]],
  ],
  [
    'fails what the policy forbids',
    { data: fromSrc({ kind: 'forbidden' }) },
    [['data-forbidden', 'failed', { address }]],
  ],
  [
    'fails http on an https page',
    {
      data: fromSrc({ kind: 'refused', reachable: false }, 'http://data.county.gov.cn/a.json'),
    },
    [['data-insecure', 'failed', { address: 'http://data.county.gov.cn/a.json' }]],
  ],
  [
    'has no data of a site that is not allowed',
    { data: fromSrc({ kind: 'unlisted' }, `${OTHER}/a.json`) },
    [['data-unlisted', 'unchecked', { origin: OTHER }]],
  ],
  [
    'fails on disk',
    {
      page: page({ address: 'file:///D:/a.html' }),
      data: fromSrc({ kind: 'refused', reachable: false }, 'file:///D:/a.json'),
    },
    [['data-from-disk', 'failed', {}]],
  ],
];

describe('The doctor looks at the data and', () => {
  for (const [title, change, expected] of rows) {
    it(title, () => {
      expect(of('data', change)).toEqual(expected);
    });
  }
});

const far = (outcome: DataOutcome): Partial<DoctorFacts> => ({ data: fromSrc(outcome, `${OTHER}/a.json`) });
const near: Found = ['cors-own', 'unfit', {}];

const cors: readonly (readonly [string, Partial<DoctorFacts>, Found])[] = [
  ['has nothing to say of its own site', {}, near],
  ['nor of a value', { data: { from: 'data' } }, near],
  ['nor of a file on disk', { data: fromSrc(answer(), 'file:///D:/a.json') }, near],
  ['passes a site that answers', far(answer()), ['cors-answered', 'passed', { origin: OTHER }]],
  [
    'fails a site that the tag does not name',
    far({ kind: 'unlisted' }),
    ['cors-unlisted', 'failed', { origin: OTHER }, [`allow-origin="${OTHER}"`]],
  ],
  [
    'fails a site that does not let this one read',
    far({ kind: 'refused', reachable: true }),
    ['cors-refused', 'failed', { origin: OTHER }, [`Access-Control-Allow-Origin: ${SITE}`]],
  ],
  [
    'does not know a site that cannot be reached',
    far({ kind: 'refused', reachable: false }),
    ['cors-unreached', 'unchecked', { origin: OTHER }],
  ],
  [
    'does not know a site that says nothing',
    far({ kind: 'no-answer' }),
    ['cors-unreached', 'unchecked', { origin: OTHER }],
  ],
];

describe('The doctor looks at other sites and', () => {
  for (const [title, change, expected] of cors) {
    it(title, () => {
      expect(of('cors', change)).toEqual([expected]);
    });
  }
});
