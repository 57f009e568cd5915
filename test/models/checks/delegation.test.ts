import type { Delegation, Proxy } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { authority, delegation } from '../read/valid.js';
import { after, findingsOf, fires, isSilent, ownDefault } from './record-table.js';

const rural = { pack: 'cn-rural-2026', law: '村民委员会组织法', confidence: 'T' } as const;
const urban = { pack: 'cn-urban-2026', law: '城市居民委员会组织法', confidence: 'T' } as const;
const inProvince = (province: string) => (d: Delegation) =>
  (d.locality.code = `${province}${d.locality.code.slice(2)}`);

/** `count` people who let one and the same person vote at an election of the committee. */
const election = (count: number, more: Partial<Delegation> = {}): Delegation =>
  after(delegation, (d) => {
    Object.assign(d, { setting: 'rural', body: 'election', ...more });
    d.proxies = Array.from({ length: count }, (_, at): Proxy => ({
      id: `p${at}`,
      principal: { voter: `V-${at}` },
      holder: { voter: 'W-1', eligible: true },
      relation: 'other',
      form: 'paper',
      grantedOn: '2026-11-10',
      covers: 'meeting',
    }));
  });
const codesOf = (document: Delegation) => findingsOf(document).map(({ code }) => code);

describe('Matters that an assembly hands to its representatives', () => {
  fires(authority, [
    [
      'making village rules (村民委员会组织法 31)',
      (d) => d.matters!.push('charter-or-rules'),
      {
        code: 'not-delegable',
        severity: 'warning',
        at: 'matters.2',
        facts: { matter: 'charter-or-rules', body: 'villageRepAssembly' },
        basis: { ...rural, article: '31' },
        ref: 'E_NOT_DELEGATED',
      },
    ],
    [
      'electing the committee (村民委员会组织法 18)',
      (d) => (d.matters = ['committee-election']),
      { code: 'not-delegable', severity: 'warning', at: 'matters.0', basis: { ...rural, article: '18' } },
    ],
    [
      'recalling the committee (村民委员会组织法 19)',
      (d) => (d.matters = ['committee-recall']),
      { code: 'not-delegable', severity: 'warning', at: 'matters.0', basis: { ...rural, article: '19' } },
    ],
    [
      'no matters',
      (d) => (d.matters = []),
      {
        code: 'delegation-scope',
        severity: 'advice',
        at: 'matters',
        facts: { reason: 'no-matters' },
        basis: ownDefault,
        ref: 'E_NOT_DELEGATED',
      },
    ],
    [
      'no term',
      (d) => delete d.expiresOn,
      {
        code: 'delegation-scope',
        severity: 'advice',
        at: 'expiresOn',
        facts: { reason: 'no-term' },
        basis: ownDefault,
      },
    ],
    [
      'longer than the term of office',
      (d) => (d.expiresOn = '2031-01-01'),
      { code: 'delegation-scope', severity: 'advice', at: 'expiresOn', facts: { reason: 'over-term' } },
    ],
    [
      'to be passed on',
      (d) => (d.mayPassOn = true),
      { code: 'delegation-scope', severity: 'advice', at: 'mayPassOn', facts: { reason: 'passed-on' } },
    ],
    [
      'nothing in writing',
      (d) => delete d.resolutionId,
      { code: 'delegation-not-written', severity: 'advice', at: 'resolutionId', basis: ownDefault },
    ],
    [
      'nobody to receive it',
      (d) => delete d.delegateTo,
      { code: 'missing-field', severity: 'warning', at: 'delegateTo' },
    ],
    [
      'revoked before it was given',
      (d) => (d.revokedOn = '2026-04-11'),
      { code: 'dates-reversed', severity: 'warning', at: 'revokedOn' },
    ],
    [
      'over before it was given',
      (d) => (d.expiresOn = '2026-04-11'),
      { code: 'dates-reversed', severity: 'warning', at: 'grantedOn' },
    ],
  ]);
  isSilent(authority, [
    [
      'a paper in place of a resolution',
      (d) => Object.assign(d, { resolutionId: undefined, documents: [{ title: '授权书', href: 'a.html' }] }),
      'delegation-not-written',
    ],
    ['until the last day of the term', (d) => (d.expiresOn = '2030-12-31'), 'delegation-scope'],
    ['other matters, where no province forbids them', (d) => d.matters!.push('other-important'), 'delegation-scope'],
  ]);

  it('a community may hand over even its convention (城市居民委员会组织法 30)', () => {
    const document = after(authority, (d) =>
      Object.assign(d, {
        setting: 'urban',
        body: 'residentAssembly',
        delegateTo: 'residentRepAssembly',
        matters: ['charter-or-rules'],
      }),
    );
    expect(findingsOf(document)).toEqual([]);
  });

  it.each([
    ['33', '浙江省', '16', (d: Delegation): unknown => delete d.expiresOn, 'delegation-scope'],
    ['50', '重庆市', '10', (d: Delegation): unknown => (d.matters = []), 'delegation-scope'],
    ['46', '海南省', '11', (d: Delegation): unknown => delete d.resolutionId, 'delegation-not-written'],
    ['46', '海南省', '11', (d: Delegation): unknown => (d.mayPassOn = true), 'delegation-scope'],
    ['37', '山东省', '20', (d: Delegation): unknown => d.matters!.push('other-important'), 'delegation-scope'],
    ['37', '山东省', '23', (d: Delegation): unknown => (d.matters = []), 'delegation-scope'],
    ['51', '四川省', '17', (d: Delegation): unknown => (d.matters = []), 'delegation-scope'],
    ['51', '四川省', '17', (d: Delegation): unknown => delete d.expiresOn, 'delegation-scope'],
    ['51', '四川省', '17', (d: Delegation): unknown => delete d.announcedOn, 'delegation-unannounced'],
    ['37', '山东省', '23', (d: Delegation): unknown => delete d.filing, 'delegation-unannounced'],
  ] as const)('in province %s (%s) article %s makes it law', (province, name, article, change, code) => {
    const document = after(authority, (d) => {
      inProvince(province)(d);
      change(d);
    });
    expect(findingsOf(document).filter((one) => one.code === code)).toMatchObject([
      { severity: 'warning', basis: { law: expect.stringContaining(name) as string, article, confidence: 'T' } },
    ]);
  });

  it('no national law asks to announce or file it', () => {
    const document = after(authority, (d) => Object.assign(d, { announcedOn: undefined, filing: undefined }));
    expect(findingsOf(document)).toEqual([]);
  });
});

describe('Voters who let another vote', () => {
  const law = { law: '农村集体经济组织法', article: '27', confidence: 'T' } as const;
  fires(delegation, [
    [
      'by word of mouth (农村集体经济组织法 27)',
      (d) => (d.proxies![0]!.form = 'oral'),
      { code: 'delegation-not-written', severity: 'warning', at: 'proxies.0.form', basis: law },
    ],
    [
      'to somebody of another household (农村集体经济组织法 27)',
      (d) => (d.proxies![0]!.relation = 'near-relative'),
      {
        code: 'proxy-holder',
        severity: 'warning',
        at: 'proxies.0.relation',
        facts: { proxy: 'p1', reason: 'not-same-household' },
        basis: law,
      },
    ],
    [
      'to a household that differs by its code',
      (d) => (d.proxies![0]!.holder.household = 'H-9'),
      { code: 'proxy-holder', severity: 'warning', at: 'proxies.0.relation', facts: { reason: 'not-same-household' } },
    ],
    [
      'to somebody without full capacity',
      (d) => (d.proxies![0]!.holder.eligible = false),
      {
        code: 'proxy-holder',
        severity: 'warning',
        at: 'proxies.0.holder.eligible',
        facts: { reason: 'not-eligible' },
        basis: law,
      },
    ],
    [
      'to oneself',
      (d) => (d.proxies![0]!.holder.voter = 'V-1'),
      { code: 'proxy-holder', severity: 'warning', at: 'proxies.0.holder.voter', facts: { reason: 'self' } },
    ],
    [
      'to somebody who is away too',
      (d) => (d.proxies![0]!.holder.voter = 'V-3'),
      {
        code: 'proxy-holder',
        severity: 'advice',
        at: 'proxies.0.holder.voter',
        facts: { reason: 'represented-too' },
        basis: ownDefault,
      },
    ],
    [
      'twice',
      (d) => (d.proxies![1]!.principal.voter = 'V-1'),
      { code: 'counted-twice', severity: 'error', at: 'proxies.1.principal.voter', facts: { voter: 'V-1' } },
    ],
    [
      'after the meeting',
      (d) => (d.proxies![0]!.grantedOn = '2026-11-16'),
      { code: 'done-late', severity: 'warning', at: 'proxies.0.grantedOn', facts: { by: '2026-11-15' } },
    ],
    [
      'for a time that was over',
      (d) => (d.proxies![0]!.expiresOn = '2026-11-14'),
      { code: 'delegation-scope', severity: 'warning', at: 'proxies.0.expiresOn', facts: { reason: 'expired' } },
    ],
    [
      'for good',
      (d) => (d.proxies![0]!.covers = 'standing'),
      {
        code: 'delegation-scope',
        severity: 'advice',
        at: 'proxies.0.covers',
        facts: { reason: 'standing' },
        basis: ownDefault,
      },
    ],
    [
      'for motions that are not named',
      (d) => delete d.proxies![1]!.motionIds,
      { code: 'missing-field', severity: 'warning', at: 'proxies.1.motionIds' },
    ],
    ['for no meeting', (d) => delete d.meeting, { code: 'missing-field', severity: 'warning', at: 'meeting' }],
    ['in no list', (d) => delete d.proxies, { code: 'missing-field', severity: 'warning', at: 'proxies' }],
    [
      'a name that is not masked',
      (d) => (d.proxies![0]!.principal.maskedName = '张三'),
      { code: 'private-data', severity: 'error', at: 'proxies.0.principal.maskedName' },
    ],
  ]);
  isSilent(delegation, [
    ['on the day of the meeting', (d) => (d.proxies![0]!.grantedOn = '2026-11-15'), 'done-late'],
    [
      'what was revoked does not count',
      (d) => Object.assign(d.proxies![0]!, { form: 'oral', revokedOn: '2026-11-13' }),
      'delegation-not-written',
    ],
    [
      'a holder of many is lawful for members',
      (d) => d.proxies!.forEach((one) => Object.assign(one.holder, { voter: 'V-2', household: undefined })),
      'proxy-over-maximum',
    ],
  ]);

  it.each([
    [3, {}, []],
    [4, {}, ['proxy-over-maximum']],
    [5, {}, ['proxy-over-maximum']],
    [4, { setting: 'urban' }, ['proxy-over-maximum']],
  ] as const)(
    '%i proxies for one holder at an election %j (村民委员会组织法 18，城市居民委员会组织法 19)',
    (count, more, codes) => {
      const document = election(count, more);
      const found = findingsOf(document);
      expect(found.map(({ code }) => code)).toEqual(codes);
      const article = 'setting' in more ? '19' : '18';
      for (const one of found)
        expect(one).toMatchObject({
          severity: 'warning',
          facts: { holder: 'W-1', held: count, maximum: 3 },
          basis: { article, confidence: 'T' },
        });
    },
  );

  it('a candidate holds none (村民委员会组织法 18)', () => {
    const document = after(election(1), (d) => (d.proxies![0]!.holder.candidate = true));
    expect(findingsOf(document)).toMatchObject([
      { code: 'proxy-holder', facts: { reason: 'candidate' }, basis: { ...rural, article: '18' } },
    ]);
  });

  it('until the end of 2025 only a near relative of a village voter held one, and any number (村民委员会组织法 15 of 2018)', () => {
    const document = after(election(4), (d) => {
      d.meeting!.heldOn = '2025-11-15';
      d.publishedOn = '2025-11-01';
      d.proxies!.forEach((one) => (one.grantedOn = '2025-11-10'));
    });
    expect(findingsOf(document).map(({ code, facts }) => [code, (facts as { reason?: string }).reason])).toEqual(
      Array(4).fill(['proxy-holder', 'not-near-relative']),
    );
    expect(codesOf(after(document, (d) => d.proxies!.forEach((one) => (one.relation = 'near-relative'))))).toEqual([]);
  });

  it('an election by residents’ representatives knows no proxies (城市居民委员会组织法 19)', () => {
    const document = after(election(1, { setting: 'urban' }), (d) => (d.meeting!.electionMode = 'residentReps'));
    expect(findingsOf(document)).toMatchObject([
      { code: 'proxy-not-allowed', severity: 'warning', path: ['body'], basis: { ...urban, article: '19' } },
    ]);
    expect(codesOf(after(document, (d) => (d.meeting!.electionMode = 'householdReps')))).toEqual([]);
  });

  it.each(['villageAssembly', 'villageRepAssembly', 'recall'] as const)(
    'the law says nothing of proxies at %s: none is our default',
    (body) => {
      const document = election(1, { body });
      expect(findingsOf(document)).toMatchObject([
        { code: 'proxy-not-allowed', severity: 'advice', basis: ownDefault },
      ]);
    },
  );

  it('the list is out before the election, by Sichuan’s rule as law', () => {
    const late = election(1, { publishedOn: '2026-11-15' });
    expect(findingsOf(late)).toMatchObject([
      { code: 'done-late', severity: 'advice', path: ['publishedOn'], basis: ownDefault },
    ]);
    expect(findingsOf(after(late, inProvince('51')))).toMatchObject([
      {
        code: 'done-late',
        severity: 'warning',
        basis: { law: '四川省村民委员会选举条例', article: '30', versionOn: '2025-11-26' },
      },
    ]);
    expect(codesOf(election(1))).toEqual([]);
  });

  it.each([
    ['a community', { setting: 'urban' }, '四川省城市居民委员会选举条例', '28', '2026-11-15'],
    ['a village before 2026', {}, 'cunju', undefined, '2025-12-31'],
    ['a village on the first day of 2026', {}, '四川省村民委员会选举条例', '30', '2026-01-01'],
  ] as const)('%s of Sichuan by the rule that it had on the day', (_, more, law, article, heldOn) => {
    const late = after(election(2, { ...more, publishedOn: heldOn }), (d) => {
      inProvince('51')(d);
      d.meeting!.heldOn = heldOn;
      d.proxies![1]!.principal.voter = 'W-1';
    });
    const found = findingsOf(late).filter(
      ({ code, facts }) => code === 'done-late' && 'by' in facts && facts.on === heldOn && facts.by === heldOn,
    );
    expect(found.map(({ basis }) => [basis?.law, basis?.article])).toEqual([[law, article]]);
  });
});
