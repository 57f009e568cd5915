import { checkRoute, route, type Consultation, type Matter, type Setting } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const to = (setting: Setting, matter: Matter, date = '2026-06-01') => route({ setting, matter, date });

describe('A matter goes to its body', () => {
  const cases: [Setting, Matter, string | undefined, string | undefined, string][] = [
    ['rural', 'charter-or-rules', 'villageAssembly', undefined, '31'],
    ['rural', 'committee-election', 'election', undefined, '18'],
    ['rural', 'committee-recall', 'recall', undefined, '19'],
    ['rural', 'rep-assembly-decision-review', 'villageAssembly', undefined, '27'],
    ['rural', 'committee-area-change', 'villageAssembly', undefined, '3'],
    ['rural', 'village-planning', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'work-subsidy', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'collective-income-use', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'public-works', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'fund-labour-raising', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'key-assistance', 'villageAssembly', 'villageRepAssembly', '28'],
    ['rural', 'annual-report-appraisal', 'villageAssembly', 'villageRepAssembly', '27'],
    ['rural', 'group-matter', 'groupMeeting', undefined, '32'],
    ['rural', 'other-important', 'villageAssembly', 'villageRepAssembly', '28'],
    ['urban', 'charter-or-rules', 'residentAssembly', 'residentRepAssembly', '30'],
    ['urban', 'annual-report-appraisal', 'residentAssembly', 'residentRepAssembly', '30'],
    ['urban', 'rep-assembly-decision-review', 'residentAssembly', undefined, '30'],
    ['urban', 'community-fund-raising', undefined, undefined, '42'],
    ['urban', 'public-works', 'residentAssembly', 'residentRepAssembly', '30'],
    ['urban', 'owners-common-part', 'ownersDecision', undefined, '278'],
    ['urban', 'owners-maintenance-fund', 'ownersDecision', undefined, '278'],
    ['collective', 'collective-property', 'memberAssembly', 'memberRepAssembly', '26'],
    ['collective', 'collective-member-right', 'memberAssembly', undefined, '26'],
  ];
  for (const [setting, matter, body, delegateTo, article] of cases)
    test(`${setting} ${matter}: ${body ?? 'no vote'}, ${delegateTo ? `may go to ${delegateTo}` : 'not delegable'} (${article})`, () => {
      const found = to(setting, matter);
      expect(found?.body).toBe(body);
      expect(found?.delegateTo).toBe(delegateTo);
      expect(found?.delegable).toBe(delegateTo !== undefined);
      expect(found?.basis).toMatchObject({ article });
    });

  test('either assembly accepts a resignation, admits a voter and chooses the supervision committee', () => {
    for (const matter of ['resignation-vacancy', 'non-local-voter', 'supervision-committee'] as const)
      expect(to('rural', matter)?.alternatives).toEqual(['villageRepAssembly']);
  });

  test('what the law only implies is marked as a default', () => {
    expect(to('rural', 'rep-assembly-set-up')?.basis.confidence).toBe('D');
    expect(to('rural', 'public-works')?.basis.confidence).toBe('T');
  });

  test('the Party organization discusses first since 2026, and never before an election', () => {
    expect(to('rural', 'public-works')?.partyPreDiscussion).toMatchObject({ article: '28.3' });
    expect(to('urban', 'public-works')?.partyPreDiscussion).toMatchObject({ article: '30.4' });
    expect(to('rural', 'collective-property')?.partyPreDiscussion).toMatchObject({ article: '26.2' });
    expect(to('rural', 'committee-election')?.partyPreDiscussion).toBeUndefined();
    expect(to('rural', 'public-works', '2025-12-31')?.partyPreDiscussion).toBeUndefined();
  });

  test('before 2026 a community had no representatives to hand it to', () => {
    expect(to('urban', 'charter-or-rules', '2025-06-01')).toMatchObject({ delegable: false, basis: { article: '15' } });
  });

  test('there is none where no law was in force', () =>
    expect(to('rural', 'public-works', '2010-01-01')).toBeUndefined());
});

describe('Another law takes over', () => {
  test('the homestays of a village are collective property: since 2025-05-01 two thirds of all members decide', () => {
    const before = to('rural', 'collective-property', '2025-04-30');
    expect(before).toMatchObject({ body: 'villageAssembly', findings: [] });
    const after = to('rural', 'collective-property', '2025-05-01');
    expect(after).toMatchObject({ body: 'memberAssembly', byCharter: true, basis: { law: '农村集体经济组织法' } });
    expect(after?.findings.map((f) => [f.code, f.facts])).toEqual([
      ['other-law', { matter: 'collective-property', law: '农村集体经济组织法', body: 'memberAssembly' }],
    ]);
  });

  test('a land contract plan goes to all members, and the two laws that differ are both named', () => {
    const found = to('rural', 'land-contract-plan');
    expect(found).toMatchObject({ body: 'memberAssembly', delegable: false });
    expect(found?.findings.map((f) => f.code)).toEqual(['other-law', 'laws-conflict']);
    expect(found?.findings[1]?.facts).toEqual({
      matter: 'land-contract-plan',
      first: '农村土地承包法',
      second: '农村集体经济组织法',
    });
  });
});

describe('Checking the body of a vote', () => {
  const vote = (more: object): Consultation =>
    ({
      mode: 'ballot',
      setting: 'rural',
      matter: 'public-works',
      decidingBody: 'villageRepAssembly',
      publishedOn: '2026-06-01',
      ...more,
    }) as unknown as Consultation;
  const delegation = { resolutionId: 'r', grantedOn: '2026-01-10', expiresOn: '2026-12-31' };
  const cases: [string, object, string[]][] = [
    ['representatives need a delegation', {}, ['not-delegated']],
    ['a delegation in force is enough', { delegation }, []],
    ['a delegation that ran out is not', { delegation: { ...delegation, expiresOn: '2026-05-31' } }, ['not-delegated']],
    ['village rules are never delegated', { delegation, matter: 'charter-or-rules' }, ['not-delegable']],
    [
      'residents’ rules may be',
      { delegation, setting: 'urban', matter: 'charter-or-rules', decidingBody: 'residentRepAssembly' },
      [],
    ],
    ['the assembly itself needs none', { decidingBody: 'villageAssembly' }, []],
    [
      'representatives of a village cannot give out collective houses',
      { delegation, matter: 'collective-property' },
      ['other-law', 'wrong-body'],
    ],
    [
      'representatives of the members may, by charter',
      { matter: 'collective-property', decidingBody: 'memberRepAssembly', setting: 'collective' },
      [],
    ],
    ['an opinion round needs no body', { mode: 'opinion' }, []],
  ];
  for (const [title, more, codes] of cases)
    test(title, () => expect(checkRoute(vote(more)).map((f) => f.code)).toEqual(codes));
});
