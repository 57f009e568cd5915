import { rulePackById, type Body, type Delegation, type ElectionMode, type Proxy, type RulePack } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkDelegation } from '../../../packages/models/src/checks/delegation/check.js';
import { proxyRule } from '../../../packages/models/src/checks/delegation/proxy-rules.js';
import { delegation } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const law = (id: string, article: string) => {
  const pack = rulePackById(id) as RulePack;
  return { pack: id, law: pack.law, article, versionOn: pack.versionOn, confidence: 'T' };
};
const limited = { allowed: true, maximum: 3, noCandidates: true };

describe('Whether a voter may let another vote', () => {
  it.each<[string, Body, ElectionMode | undefined, object | undefined]>([
    ['cn-owners-2021', 'ownersDecision', undefined, undefined],
    [
      'cn-collective-2025',
      'memberAssembly',
      undefined,
      { allowed: true, basis: law('cn-collective-2025', '27'), relation: 'same-household' },
    ],
    ['cn-collective-2025', 'memberRepAssembly', undefined, { allowed: false, basis: own }],
    ['cn-collective-2025', 'election', undefined, { allowed: false, basis: own }],
    ['cn-owners-2021', 'election', undefined, { allowed: false, basis: own }],
    ['cn-urban-2018', 'election', undefined, { allowed: false, basis: own }],
    ['cn-rural-2026', 'villageAssembly', undefined, { allowed: false, basis: own }],
    ['cn-rural-2026', 'election', undefined, { ...limited, basis: law('cn-rural-2026', '18') }],
    ['cn-rural-2026', 'election', 'residentReps', { ...limited, basis: law('cn-rural-2026', '18') }],
    ['cn-urban-2026', 'election', undefined, { ...limited, basis: law('cn-urban-2026', '19') }],
    ['cn-urban-2026', 'election', 'householdReps', { ...limited, basis: law('cn-urban-2026', '19') }],
    ['cn-urban-2026', 'election', 'residentReps', { allowed: false, basis: law('cn-urban-2026', '19') }],
    [
      'cn-rural-2018',
      'election',
      undefined,
      { allowed: true, relation: 'near-relative', basis: law('cn-rural-2018', '15') },
    ],
    [
      'cn-rural-2018+sd-2012',
      'election',
      undefined,
      { allowed: true, relation: 'near-relative', basis: law('cn-rural-2018+sd-2012', '15') },
    ],
  ])('by %s at %s, counted by %s', (id, body, mode, expected) => {
    expect(proxyRule(rulePackById(id), body, mode)).toStrictEqual(expected);
  });

  it('is not known without a pack, and not of a pack without figures', () => {
    expect(proxyRule(undefined, 'memberAssembly')).toBeUndefined();
    const unknown = { ...(rulePackById('cn-rural-2026') as RulePack), id: 'cn-rural-1949' };
    expect(proxyRule(unknown, 'election')).toStrictEqual({ allowed: false, basis: own });
  });
});

describe('All that is said of proxies at an election', () => {
  /** Voters who all let one vote, save those who are told otherwise. */
  const election = (count: number, change: (d: Delegation) => unknown = () => undefined) =>
    checkDelegation(
      after(delegation, (d) => {
        Object.assign(d, { setting: 'rural', body: 'election' });
        d.proxies = Array.from({ length: count }, (_, at): Proxy => ({
          id: `p${at}`,
          principal: { voter: `V-${at}` },
          holder: { voter: 'W-1', eligible: true },
          relation: 'other',
          form: 'paper',
          grantedOn: '2026-11-10',
          covers: 'meeting',
        }));
        change(d);
      }),
    );
  const basis = law('cn-rural-2026', '18');
  const over = (at: number, held: number) => ({
    code: 'proxy-over-maximum',
    severity: 'warning',
    path: ['proxies', at, 'holder', 'voter'],
    facts: { holder: 'W-1', held, maximum: 3 },
    basis,
  });
  const list = (more: object) => ({
    code: 'done-late',
    path: ['publishedOn'],
    facts: { on: '2026-11-15', by: '2026-11-15' },
    ...more,
  });
  const sichuan = (title: string, article: string) => ({
    law: title,
    versionOn: '2025-11-26',
    article,
    confidence: 'T',
  });
  const lateIn =
    (province: string, more: object = {}) =>
    (d: Delegation) => {
      Object.assign(d, { publishedOn: '2026-11-15', ...more });
      d.locality.code = `${province}${d.locality.code.slice(2)}`;
    };

  it.each<[string, number, ((d: Delegation) => unknown) | undefined, object[]]>([
    ['three for one holder', 3, undefined, []],
    ['four for one holder', 4, undefined, [over(3, 4)]],
    ['five for one holder, said once', 5, undefined, [over(3, 5)]],
    ['four of which another holds one', 4, (d) => (d.proxies![0]!.holder.voter = 'W-2'), []],
    ['five of which another holds one', 5, (d) => (d.proxies![0]!.holder.voter = 'W-2'), [over(4, 4)]],
    ['five of which one is revoked', 5, (d) => (d.proxies![1]!.revokedOn = '2026-11-11'), [over(4, 4)]],
    [
      'a candidate',
      1,
      (d) => (d.proxies![0]!.holder.candidate = true),
      [
        {
          code: 'proxy-holder',
          severity: 'warning',
          path: ['proxies', 0, 'holder', 'candidate'],
          facts: { proxy: 'p0', reason: 'candidate' },
          basis,
        },
      ],
    ],
    [
      'not a near relative, by the law of 2018',
      4,
      (d) => {
        d.meeting!.heldOn = '2025-11-15';
        d.publishedOn = '2025-11-01';
        d.proxies!.forEach((one, at) =>
          Object.assign(one, { grantedOn: '2025-11-10', relation: at ? 'near-relative' : 'other' }),
        );
      },
      [
        {
          code: 'proxy-holder',
          severity: 'warning',
          path: ['proxies', 0, 'relation'],
          facts: { proxy: 'p0', reason: 'not-near-relative' },
          basis: law('cn-rural-2018', '15'),
        },
      ],
    ],
    ['a list that came out the day before', 1, (d) => (d.publishedOn = '2026-11-14'), []],
    ['a list that came out that day', 1, lateIn('43'), [list({ severity: 'advice', basis: own })]],
    [
      'a list that came out that day in a village of Sichuan',
      1,
      lateIn('51'),
      [list({ severity: 'warning', basis: sichuan('四川省村民委员会选举条例', '30') })],
    ],
    [
      'a list that came out that day in a community of Sichuan',
      1,
      lateIn('51', { setting: 'urban' }),
      [list({ severity: 'warning', basis: sichuan('四川省城市居民委员会选举条例', '28') })],
    ],
    [
      'a list of no meeting',
      1,
      lateIn('43', { meeting: undefined }),
      [{ code: 'missing-field', severity: 'warning', path: ['meeting'], facts: { field: 'meeting' } }],
    ],
  ])('%s', (_, count, change, expected) => expect(election(count, change)).toEqual(expected));
});
