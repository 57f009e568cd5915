import { describe, expect, it } from 'vitest';
import { packFigures, rulePackById, rulePackOn } from '@cunju/models';
import type { Overlay } from '../../../packages/models/src/packs/data/overlays.js';
import { withOverlay } from '../../../packages/models/src/packs/overlay.js';
import type { Days, NoticeRule, RulePack } from '../../../packages/models/src/packs/types.js';

const half = { op: 'gt', num: 1, den: 2, of: 'present' } as const;
const added = (count: number): Days => ({ days: count, law: '省办法', article: '9', confidence: 'T' });
const notice = (days: number, special: boolean): NoticeRule => ({ days, special, article: '1', confidence: 'T' });
const rule = (own?: NoticeRule) => ({ article: '1', quorumAnyOf: [], pass: half, ...(own && { notice: own }) });
const pack = (more: Partial<RulePack>): RulePack => ({
  id: 'p',
  setting: 'rural',
  law: '国法',
  versionOn: '2020-01-01',
  effectiveFrom: '2020-01-01',
  assemblies: {},
  ...more,
});
const overlay = (more: Partial<Overlay> = {}): Overlay => ({
  id: 'o',
  province: '99',
  setting: 'rural',
  law: '省办法',
  versionOn: '2021-01-01',
  ...more,
});

describe('A national pack with what a province adds', () => {
  it('names both and keeps the rest as it is', () => {
    const national = pack({ assemblies: { groupMeeting: rule() } });
    expect(withOverlay(national, overlay())).toEqual({
      ...national,
      id: 'p+o',
      overlay: { id: 'o', province: '99', law: '省办法' },
    });
    const adjusted = overlay({ baseAdjustments: { kinds: ['illness'], article: '7' } });
    expect(withOverlay(national, adjusted)).toEqual({
      ...withOverlay(national, overlay()),
      baseAdjustments: ['illness'],
    });
  });

  it.each([
    [undefined, 3, { ...added(3), special: false }],
    [notice(10, true), 9, notice(10, true)],
    [notice(10, true), 10, notice(10, true)],
    [notice(10, true), 11, { ...added(11), special: true }],
    [notice(10, false), 11, { ...added(11), special: false }],
  ])('takes the longer notice: %j and %d days', (own, days, expected) => {
    const national = pack({ assemblies: { villageAssembly: rule(own), groupMeeting: rule(own) } });
    const merged = withOverlay(national, overlay({ noticeDays: { villageAssembly: added(days) } }));
    expect(merged.assemblies).toEqual({ villageAssembly: { ...rule(), notice: expected }, groupMeeting: rule(own) });
  });

  it('asks who else must be present of one body alone', () => {
    const share = { op: 'gte', num: 2, den: 3, of: 'womenReps' } as const;
    const extra = overlay({ extraQuorum: { body: 'villageRepAssembly', share, article: '24' } });
    const national = pack({ assemblies: { villageAssembly: rule(), villageRepAssembly: rule() } });
    expect(withOverlay(national, extra).assemblies).toEqual({
      villageAssembly: rule(),
      villageRepAssembly: { ...rule(), extraQuorum: [{ ...share, law: '省办法', article: '24' }] },
    });
  });

  it.each([
    [undefined, 10, undefined],
    [{ article: '5' }, undefined, { article: '5' }],
    [{ article: '5' }, 10, { article: '5', minDays: added(10) }],
    [{ article: '5', minDays: notice(10, true) }, 9, { article: '5', minDays: notice(10, true) }],
    [{ article: '5', minDays: notice(10, true) }, 10, { article: '5', minDays: notice(10, true) }],
    [{ article: '5', minDays: notice(10, true) }, 11, { article: '5', minDays: added(11) }],
  ])('takes the longer time on the board: %j and %d days', (publicity, days, expected) => {
    const merged = withOverlay(
      pack(publicity ? { publicity } : {}),
      overlay(days === undefined ? {} : { postingDays: added(days) }),
    );
    expect(merged.publicity).toEqual(expected);
    expect('publicity' in merged).toBe(expected !== undefined);
  });
});

describe('The pack of a province', () => {
  it.each([
    ['rural', '2025-12-02', '46', 'cn-rural-2018'],
    ['rural', '2025-12-03', '46', 'cn-rural-2018+hi-2025'],
    ['rural', '2020-07-30', '330000', 'cn-rural-2018'],
    ['rural', '2020-07-31', '330000', 'cn-rural-2018+zj-2020'],
    ['rural', '2019-01-01', '51', 'cn-rural-2018+sc'],
    ['urban', '2026-01-01', '46', 'cn-urban-2026'],
    ['rural', '2026-01-01', '41', 'cn-rural-2026'],
    ['rural', '2026-01-01', '', 'cn-rural-2026'],
    ['rural', '2018-12-28', '46', undefined],
  ] as const)('%s on %s in %s', (setting, date, province, id) => {
    expect(rulePackOn({ setting, date, province })?.id).toBe(id);
  });

  it('is found by its id only where the overlay is of the setting', () => {
    expect(rulePackById('cn-urban-2026+hi-2025')).toBeUndefined();
    expect(rulePackById('cn-urban-2026+ha-urban-2020')?.id).toBe('cn-urban-2026+ha-urban-2020');
    expect(rulePackById('cn-rural-1949+hi-2025')).toBeUndefined();
  });
});

describe('The figures of a province', () => {
  it('stand beside those of bodies that it says nothing of', () => {
    const national = packFigures('cn-urban-2026')!;
    const local = packFigures('cn-urban-2026+ha-urban-2020')!;
    expect(local.assemblies.residentRepAssembly).toEqual(national.assemblies.residentRepAssembly);
    expect(local.assemblies.residentAssembly).toEqual({
      ...national.assemblies.residentAssembly,
      minPerYear: 2,
      minPerYearSource: {
        law: '河南省实施《中华人民共和国城市居民委员会组织法》办法',
        versionOn: '2020-06-03',
        article: '11',
      },
    });
    expect(local).toEqual({ ...national, pack: 'cn-urban-2026+ha-urban-2020', assemblies: local.assemblies });
  });

  it('stand alone for a body that the nation has no figure for, and are not lowered', () => {
    expect(packFigures('cn-collective-2025+sc')?.assemblies.villageAssembly).toMatchObject({ minPerYear: 2 });
    const beijing = packFigures('cn-rural-2026+bj-2012')!.assemblies;
    expect(beijing.villageAssembly).toEqual(packFigures('cn-rural-2026')!.assemblies.villageAssembly);
    expect(packFigures('cn-rural-2018+bj-2012')!.assemblies.villageAssembly).toMatchObject({ minPerYear: 1 });
    expect(packFigures('cn-rural-2026+xx')).toBe(packFigures('cn-rural-2026'));
  });
});
