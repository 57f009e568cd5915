import { describe, expect, it } from 'vitest';
import { examine, permits, policiesIn, type DoctorFacts } from '@cunju/models/doctor.js';
import { FOLDER, HEADER, OTHER, SITE, answer, bundle, facts, fromSrc } from './facts.js';

const of = (change: Partial<DoctorFacts>): readonly unknown[] =>
  examine(facts(change))
    .filter((check) => check.group === 'policy')
    .map(({ code, status, facts: known, lines }) => [code, status, known, lines]);

const under = (...lines: string[]): Partial<DoctorFacts> => ({ policy: { read: true, lines, violations: [] } });
const fits = (count: number): readonly unknown[] => [
  ['policy-fits', 'passed', { count }, []],
  ['policy-quiet', 'passed', {}, []],
];
const lacks = (directives: readonly string[], lines: readonly string[]): readonly unknown[] => [
  ['policy-gaps', 'failed', { directives }, lines],
  ['policy-quiet', 'passed', {}, []],
];
const TYPES = "trusted-types cunju 'allow-duplicates'";

const rows: readonly (readonly [string, Partial<DoctorFacts>, readonly unknown[]])[] = [
  ['has none', {}, [['policy-none', 'unfit', {}, [HEADER]]]],
  ['has none in a bundle, where no line was tested', { delivery: bundle }, [['policy-none', 'unfit', {}, []]]],
  ['cannot read it', { policy: { read: false, lines: [], violations: [] } }, [['policy-unread', 'unchecked', {}, []]]],
  [
    'reads that of the page where the header is hidden',
    {
      policy: { read: false, lines: ["script-src 'self'"], violations: [] },
    },
    fits(1),
  ],
  ['passes', under(`default-src 'none'; script-src 'self'; connect-src 'self'; ${TYPES}`), fits(1)],
  [
    'counts policies of one header and of several',
    under("script-src 'self', connect-src *", "img-src 'none'", ' ; '),
    fits(3),
  ],
  ['passes what it does not name', under('upgrade-insecure-requests'), fits(1)],
  ['adds to scripts', under("script-src 'none'"), lacks(['script-src'], ["script-src 'self'"])],
  [
    'keeps the sources that were there',
    under(`script-src-elem ${OTHER}`),
    lacks(['script-src-elem'], [`script-src-elem ${OTHER} 'self'`]),
  ],
  ['adds to connections', under("connect-src 'none'"), lacks(['connect-src'], ["connect-src 'self'"])],
  [
    'adds a directive of its own to a default',
    under(`default-src ${OTHER}`),
    lacks(['script-src', 'connect-src'], [`script-src ${OTHER} 'self'`, `connect-src ${OTHER} 'self'`]),
  ],
  [
    'names another site',
    {
      ...under("connect-src 'self'"),
      data: fromSrc(answer(), `${OTHER}/a.json`),
    },
    lacks(['connect-src'], [`connect-src 'self' ${OTHER}`]),
  ],
  ['needs no connection for a value', { ...under("connect-src 'none'"), data: { from: 'child' } }, fits(1)],
  ['needs no script for a bundle', { ...under("script-src 'none'; trusted-types app"), delivery: bundle }, fits(1)],
  [
    'adds the policy to types',
    under('trusted-types app'),
    lacks(['trusted-types'], [`trusted-types app cunju 'allow-duplicates'`]),
  ],
  ['adds only what types lack', under('trusted-types cunju'), lacks(['trusted-types'], [TYPES])],
  [
    'takes any name of types, once',
    under('trusted-types *'),
    lacks(['trusted-types'], ["trusted-types * cunju 'allow-duplicates'"]),
  ],
  ['takes any name of types', under("trusted-types * 'allow-duplicates'"), fits(1)],
  ['opens types that were closed', under("trusted-types 'none'"), lacks(['trusted-types'], [TYPES])],
  ['says each line once', under("script-src 'none', script-src 'none'"), lacks(['script-src'], ["script-src 'self'"])],
  [
    'tells the first violation, and how many there were',
    {
      policy: {
        read: true,
        lines: ["script-src 'self'"],
        violations: [
          { directive: 'script-src-elem', blocked: FOLDER },
          { directive: 'connect-src', blocked: OTHER },
        ],
      },
    },
    [
      ['policy-violated', 'failed', { count: 2, directive: 'script-src-elem', blocked: FOLDER }, []],
      ['policy-fits', 'passed', { count: 1 }, []],
    ],
  ],
];

describe('The doctor looks at the security policy and', () => {
  for (const [title, change, expected] of rows) {
    it(title, () => {
      expect(of(change)).toEqual(expected);
    });
  }
});

const sources: readonly (readonly [source: string, address: string, allowed: boolean])[] = [
  ["'self'", `${SITE}/a.json`, true],
  ["'self'", `${OTHER}/a.json`, false],
  ['*', `${OTHER}/a.json`, true],
  ['*', 'blob:https://www.village.gov.cn/1', false],
  ['https:', `${OTHER}/a.json`, true],
  ['http:', `${OTHER}/a.json`, true],
  ['https:', 'http://data.county.gov.cn/a.json', false],
  [OTHER, `${OTHER}/a.json`, true],
  ['http://data.county.gov.cn', `${OTHER}/a.json`, true],
  [`${OTHER}:8443`, `${OTHER}/a.json`, false],
  [`${OTHER}:8443`, `${OTHER}:8443/a.json`, true],
  [`${OTHER}:*`, `${OTHER}:8443/a.json`, true],
  [OTHER, `${OTHER}:8443/a.json`, false],
  ['data.county.gov.cn', `${OTHER}/a.json`, true],
  ['DATA.county.gov.cn', `${OTHER}/a.json`, true],
  ['data.county.gov.cn', 'http://data.county.gov.cn/a.json', false],
  ['*.county.gov.cn', `${OTHER}/a.json`, true],
  ['*.data.county.gov.cn', `${OTHER}/a.json`, false],
  ['*.gov.cn', 'https://evilgov.cn/a.json', false],
  [`${OTHER}/data/`, `${OTHER}/data/a.json`, true],
  [`${OTHER}/data/`, `${OTHER}/other/a.json`, false],
  [`${OTHER}/data`, `${OTHER}/data`, true],
  [`${OTHER}/data`, `${OTHER}/data/a.json`, false],
  ["'strict-dynamic'", `${OTHER}/a.json`, true],
  ["'unsafe-inline'", `${SITE}/a.json`, false],
  ["'none'", `${SITE}/a.json`, false],
];

describe('A source of a policy', () => {
  for (const [source, address, allowed] of sources) {
    it(`${source} ${allowed ? 'lets' : 'does not let'} ${address} through`, () => {
      expect(permits(policiesIn([`connect-src ${source}`]), 'connect-src', address, SITE)).toBe(allowed);
    });
  }

  it('is that of the first directive of a name, however it is written', () => {
    const policies = policiesIn([" Connect-Src  'none' ; connect-src *"]);
    expect(permits(policies, 'connect-src', `${SITE}/a.json`, SITE)).toBe(false);
    expect(permits(policies, 'script-src-elem', `${SITE}/a.js`, SITE)).toBe(true);
  });

  it('falls back from elements to scripts to the default, and stops at the first', () => {
    const lets = (line: string): boolean => permits(policiesIn([line]), 'script-src-elem', `${SITE}/a.js`, SITE);
    expect(lets("default-src 'none'; script-src 'self'")).toBe(true);
    expect(lets("default-src 'self'; script-src 'none'")).toBe(false);
    expect(lets("script-src 'none'; script-src-elem 'self'")).toBe(true);
    expect(lets("default-src 'none'")).toBe(false);
    expect(permits(policiesIn(["script-src 'none'"]), 'connect-src', `${SITE}/a`, SITE)).toBe(true);
  });
});
