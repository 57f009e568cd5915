import {
  nextAppealLevel,
  POINTS_DAYS,
  POINTS_PEOPLE,
  pointsAppealLevels,
  pointsDue,
  pointsHeld,
  pointsMayGo,
  pointsPeopleGaps,
  pointsStages,
  type PointsPeople,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ours = { law: 'cunju', confidence: 'D' };

describe('The way of points as data', () => {
  test('goes from declared to redeemed, each step by somebody else', () => {
    expect(pointsStages.map(({ state, actor, next }) => [state, actor, next.join()])).toEqual([
      ['declared', 'household', 'verified,rejected,withdrawn'],
      ['verified', 'verifier', 'scored,rejected,withdrawn'],
      ['scored', 'evaluation-team', 'audited,rejected,withdrawn'],
      ['audited', 'leading-group', 'publicNotice,rejected,withdrawn'],
      ['publicNotice', 'leading-group', 'posted,objected,withdrawn'],
      ['posted', 'system', 'redeemed,objected,reversed'],
      ['redeemed', 'counter-clerk', 'reversed'],
      ['objected', 'household', 'reviewed,withdrawn'],
      ['reviewed', 'reviewer', 'upheld,corrected'],
      ['upheld', 'reviewer', 'posted,objected'],
      ['corrected', 'reviewer', 'posted,reversed,rejected,objected'],
      ['reversed', 'system', ''],
      ['rejected', 'leading-group', 'objected'],
      ['withdrawn', 'household', ''],
    ]);
  });

  test.each([
    ['declared', 'verified', true],
    ['declared', 'posted', false],
    ['audited', 'posted', false],
    ['publicNotice', 'posted', true],
    ['posted', 'withdrawn', false],
    ['posted', 'reversed', true],
    ['reversed', 'posted', false],
    ['rejected', 'objected', true],
  ] as const)('from %s to %s: %s', (from, to, may) => {
    expect(pointsMayGo(from, to)).toBe(may);
  });

  test('an appeal has three levels, and none after the township', () => {
    expect(pointsAppealLevels).toEqual(['reviewer', 'supervision', 'township']);
    expect(pointsAppealLevels.map(nextAppealLevel)).toEqual(['supervision', 'township', undefined]);
  });

  test('an appeal holds what is disputed and nothing else', () => {
    expect([pointsHeld(20), pointsHeld(20, 5), pointsHeld(20, 20), pointsHeld(20, 21), pointsHeld(20, 0)]).toEqual([
      20, 5, 20, 20, 0,
    ]);
    expect(pointsHeld(20, -1)).toBe(0);
  });
});

describe('By when something is done with points', () => {
  test('thirty, seven, sixty and fifteen days are our defaults; fifteen on the board are law', () => {
    expect(POINTS_DAYS).toEqual({ declare: 30, objection: 7, appeal: 60, reply: 15 });
    const due = pointsDue({
      setting: 'rural',
      actOn: '2026-03-02',
      noticeFrom: '2026-03-03',
      postedOn: '2026-03-11',
      appealedOn: '2026-07-01',
    });
    expect(due).toEqual({
      declareBy: { on: '2026-04-01', basis: ours },
      objectBy: { on: '2026-03-10', basis: ours },
      standsUntil: {
        on: '2026-03-18',
        basis: {
          pack: 'cn-rural-2026',
          law: '村民委员会组织法',
          article: '35',
          versionOn: '2025-10-28',
          confidence: 'T',
        },
      },
      appealBy: { on: '2026-05-10', basis: ours },
      replyBy: { on: '2026-07-16', basis: ours },
    });
  });

  test('nothing is counted from a day that is not known', () => {
    expect(pointsDue({ setting: 'rural' })).toEqual({});
    expect(Object.keys(pointsDue({ setting: 'rural', actOn: '2026-03-02' }))).toEqual(['declareBy']);
    expect(Object.keys(pointsDue({ setting: 'rural', postedOn: '2026-03-02' }))).toEqual(['appealBy']);
  });

  test('a table of a community rests on its own law, and before 2026 on a province if it counted', () => {
    expect(pointsDue({ setting: 'urban', noticeFrom: '2026-03-03' }).standsUntil?.basis.article).toBe('34');
    const old = { setting: 'rural', noticeFrom: '2025-06-03' } as const;
    expect(pointsDue(old)).toEqual({ objectBy: { on: '2025-06-10', basis: ours } });
    expect(pointsDue({ ...old, province: '51' }).standsUntil).toMatchObject({
      on: '2025-06-13',
      basis: { law: '四川省村务公开条例', article: '10' },
    });
  });

  test('a reply due on a holiday is due the day after it', () => {
    expect(pointsDue({ setting: 'rural', appealedOn: '2026-04-16' }).replyBy?.on).toBe('2026-05-06');
  });
});

describe('Who may do what with an entry', () => {
  const right: PointsPeople = {
    holder: 'H-01',
    relatives: ['H-02'],
    createdBy: '网格员',
    evidence: 1,
    verifiers: ['组长'],
    witnesses: ['代表甲'],
    scorers: ['代表甲', '代表乙', '党员丙'],
    approvers: ['主任', '监督委员会'],
    reviewer: '复核组',
  };
  const gaps = (less: Partial<PointsPeople>) => pointsPeopleGaps({ ...right, ...less });
  const brief = (less: Partial<PointsPeople>) =>
    gaps(less).map(({ gap, who, needed }) => [gap, ...(who ? [who] : []), ...(needed ? [needed] : [])]);

  test('one verifies, one witnesses, three score, two approve', () => {
    expect(POINTS_PEOPLE).toEqual({ evidence: 1, verifiers: 1, witnesses: 1, scorers: 3, approvers: 2 });
    expect(gaps({})).toEqual([]);
    expect(gaps({ relatives: undefined, createdBy: undefined, reviewer: undefined })).toEqual([]);
  });

  test('a gap is a default of ours and tells how many are needed', () => {
    expect(gaps({ evidence: 0 })).toEqual([{ gap: 'evidence', needed: 1, basis: ours }]);
  });

  test.each([
    [{ verifiers: [] }, [['verifiers', 1]]],
    [{ witnesses: [] }, [['witnesses', 1]]],
    [{ scorers: ['代表甲', '代表乙'] }, [['scorers', 3]]],
    [{ scorers: ['代表甲', '代表乙', '代表乙'] }, [['scorers', 3]]],
    [{ approvers: ['主任'] }, [['approvers', 2]]],
    [{ approvers: ['主任', '主任'] }, [['approvers', 2]]],
    [{ verifiers: ['组长', 'H-01'] }, [['verifies-own', 'H-01']]],
    [{ verifiers: ['H-02'] }, [['verifies-relative', 'H-02']]],
    [{ witnesses: ['组长'] }, [['witness-verifies', '组长']]],
    [{ approvers: ['主任', 'H-01'] }, [['approves-own', 'H-01']]],
    [{ approvers: ['主任', 'H-02'] }, [['approves-relative', 'H-02']]],
    [{ approvers: ['主任', '网格员'] }, [['approves-as-author', '网格员']]],
    [{ reviewer: '组长' }, [['reviewer-decided', '组长']]],
    [{ reviewer: '党员丙' }, [['reviewer-decided', '党员丙']]],
    [{ reviewer: '主任' }, [['reviewer-decided', '主任']]],
    [{ reviewer: '网格员' }, []],
  ])('%o', (less, expected) => {
    expect(brief(less)).toEqual(expected);
  });
});
