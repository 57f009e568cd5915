import { describe, expect, it } from 'vitest';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import type { Body, Consultation } from '../../../packages/models/src/documents/consultation.js';
import type { RulePack } from '../../../packages/models/src/packs/types.js';
import * as rules from '../../../packages/models/src/procedures/rules.js';
import { meeting, notice, proceeding, rural, step } from './steps.js';

const asProceeding = (document: Consultation) => document as rules.Proceeding;

describe('The day of a vote', () => {
  const result = { result: { heldOn: '2026-03-03' } };
  const period = { period: { opensAt: '2026-03-03T16:00:00Z', closesAt: '2026-03-09T00:00:00Z' } };
  const none = { startedOn: undefined };

  it.each([
    ['was held', { startedOn: '2026-03-01', ...meeting() }, { ...result, ...period }, '2026-03-16'],
    ['was held without a first day', { ...none, ...meeting() }, {}, '2026-03-16'],
    ['began', { startedOn: '2026-03-01' }, { ...result, ...period }, '2026-03-01'],
    [
      'began with a meeting of no day',
      { startedOn: '2026-03-01', ...meeting({ heldOn: undefined }) },
      {},
      '2026-03-01',
    ],
    ['was recorded', none, { ...result, ...period }, '2026-03-03'],
    ['opened, in Shanghai', none, period, '2026-03-04'],
    ['opened although the result has no day', none, { result: {}, ...period }, '2026-03-04'],
    ['is not known', none, {}, undefined],
  ])('is the one it %s on', (_, stage, more, day) => {
    expect(rules.voteDay(proceeding('assembly', [], more), step('resolve', 'current', stage))).toBe(day);
  });
});

describe('The notice of a vote', () => {
  const first = step('notice', 'done', notice('2026-03-02'));
  const second = step('resolve', 'done', notice('2026-03-03'));
  const other = step('propose', 'done', notice('2026-03-04'));
  const silent = step('notice', 'done');
  const own = step('resolve', 'current', notice('2026-03-05'));
  const bare = step('resolve', 'current');

  it.each([
    ['its own', [first, own], own, '2026-03-05'],
    ['the last before it', [first, second, bare], bare, '2026-03-03'],
    ['of a stage of notice alone', [first, other, bare], bare, '2026-03-02'],
    ['past a stage of notice that has none', [first, silent, bare], bare, '2026-03-02'],
    ['not one behind it', [bare, first], bare, undefined],
    ['the last of all where the vote is not recorded', [first, second], undefined, '2026-03-03'],
    ['of a lone stage where the vote is not recorded', [first], undefined, '2026-03-02'],
    ['none', [silent], undefined, undefined],
  ])('is %s', (_, stages, stage, postedOn) => {
    const document = asProceeding(proceeding('assembly', stages));
    expect(rules.noticeOf(document, stage)?.postedOn).toBe(postedOn);
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, undefined, false],
    [false, undefined, false],
  ])(
    'is waived where the law knows the exception (%s) and reasons are recorded (%o): %s',
    (special, urgent, waived) => {
      const document = asProceeding(
        proceeding('assembly', [], { procedure: { kind: 'assembly', stages: [], urgent } }),
      );
      expect(rules.noticeWaived(document, { days: 10, special, confidence: 'T' })).toBe(waived);
    },
  );
});

describe('The notice that a body needs', () => {
  const ours = { days: 3, special: true, confidence: 'D' };
  const ten = (special: boolean, article: string) => ({ days: 10, special, article, confidence: 'T' });
  const collective = { law: '农村集体经济组织法', article: '27', versionOn: '2024-06-28', confidence: 'T' };

  it.each([
    ['villageAssembly', '2026-01-01', [ten(true, '25'), rural('25')]],
    ['villageAssembly', '2025-12-31', [ten(false, '21'), rural('21', 'cn-rural-2018', '2018-12-29')]],
    ['villageAssembly', '2018-12-28', undefined],
    ['villageRepAssembly', '2026-01-01', [ours, OWN_DEFAULT]],
    ['residentRepAssembly', '2026-01-01', [ours, OWN_DEFAULT]],
    ['groupMeeting', '2026-01-01', undefined],
    ['memberAssembly', '2026-01-01', [ten(false, '27'), { pack: 'cn-collective-2025', ...collective }]],
    ['memberRepAssembly', '2026-01-01', undefined],
    ['ownersDecision', '2026-01-01', undefined],
    ['election', '2026-01-01', undefined],
    ['recall', '2026-01-01', undefined],
  ] as const)('%s on %s', (body: Body, date, expected) => {
    expect(rules.noticeRule(proceeding('assembly', []), body, date)).toEqual(expected);
  });

  it('names the law of the province that asks for it', () => {
    const shanghai = { setting: 'rural', locality: { code: '310115', kind: 'village', name: '村' } } as const;
    expect(rules.noticeRule(shanghai, 'villageRepAssembly', '2026-06-01')).toEqual([
      expect.objectContaining({ days: 10, special: false, article: '18' }),
      expect.objectContaining({
        pack: 'cn-rural-2026+sh-2020',
        article: '18',
        law: expect.stringContaining('上海') as string,
      }),
    ]);
  });
});

describe('What a figure rests on', () => {
  const pack = { id: 'p', law: '甲法', versionOn: '2025-10-28' } as RulePack;

  it.each([
    [{ days: 1, confidence: 'D', article: '9' }, OWN_DEFAULT],
    [
      { days: 1, confidence: 'T' },
      { pack: 'p', law: '甲法', versionOn: '2025-10-28', confidence: 'T' },
    ],
    [
      { days: 1, article: '9', versionOn: '2000-01-01', confidence: 'K' },
      { pack: 'p', law: '甲法', article: '9', versionOn: '2025-10-28', confidence: 'K' },
    ],
    [
      { days: 1, law: '乙规', article: '9', versionOn: '2000-01-01', confidence: 'P' },
      { pack: 'p', law: '乙规', article: '9', versionOn: '2000-01-01', confidence: 'P' },
    ],
    [
      { days: 1, law: '乙规', confidence: 'P' },
      { pack: 'p', law: '乙规', confidence: 'P' },
    ],
  ] as const)('%o', (days, basis) => {
    expect(rules.basisOf(pack, days)).toEqual(basis);
    expect(Object.keys(rules.basisOf(pack, days))).toEqual(Object.keys(basis));
  });

  it('a body outside the village is judged by its own law, a place without a body by the setting', () => {
    const document = proceeding('assembly', []);
    expect(rules.packOfAct(document, '2026-01-01')?.id).toBe('cn-rural-2026');
    expect(rules.packOfAct(document, '2026-01-01', 'memberAssembly')?.id).toBe('cn-collective-2025');
    expect(rules.bodyOf(document, undefined)).toBeUndefined();
    const decided = { ...document, decidingBody: 'groupMeeting' } as Consultation;
    expect(rules.bodyOf(decided, undefined)).toBe('groupMeeting');
    expect(rules.bodyOf(decided, step('resolve', 'done'))).toBe('groupMeeting');
    expect(rules.bodyOf(decided, step('resolve', 'done', meeting()))).toBe('villageAssembly');
    expect(rules.hasProcedure(document)).toBe(true);
    expect(rules.hasProcedure({ ...document, procedure: undefined })).toBe(false);
  });
});
