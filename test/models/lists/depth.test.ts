import { checkTaskListDepth, type TaskItem, type TaskList } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { community, item, listOf, village } from './samples.js';

const codes = (lists: TaskList | TaskList[], on?: string) => checkTaskListDepth(lists, on).map(({ code }) => code);
const one = (more: Partial<TaskItem>) => listOf([item('a1', '防溺水巡查', more)]);
const admission = { applicant: '镇中心学校', decidedOn: '2026-02-01', decidedBy: '准入联席会议' };

it('The sample lists have nothing to look at', () => {
  expect(checkTaskListDepth([village, community])).toEqual([]);
});

describe('Admission (L-ADMIT)', () => {
  it('is missed for help that came after the list was adopted', () => {
    const [found] = checkTaskListDepth(one({ effectiveFrom: '2026-05-01' }));
    expect(found).toMatchObject({
      code: 'admission-missing',
      severity: 'warning',
      path: ['items', 0, 'admission'],
      facts: { item: '防溺水巡查', on: '2026-05-01' },
      ref: 'L-ADMIT',
      basis: { law: '关于规范村级组织工作事务、机制牌子和证明事项的意见', confidence: 'P' },
    });
  });

  it('is not missed for what was adopted with the list, for own affairs, or for an item that is off', () => {
    expect(codes(one({}))).toEqual([]);
    expect(codes(one({ effectiveFrom: '2026-05-01', list: 'autonomy' }))).toEqual([]);
    expect(codes(one({ effectiveFrom: '2026-05-01', status: 'removed' }))).toEqual([]);
    const group = { kind: 'assist' as const, title: '协助', effectiveFrom: '2026-05-01' };
    expect(codes({ ...one({ effectiveFrom: '2026-05-01' }), lists: [group] })).toEqual([]);
  });

  it('rests on the regulation of Shanghai there, and is a default of ours for other communities since 2026', () => {
    const late = one({ effectiveFrom: '2026-05-01' });
    const at = (code: string) =>
      checkTaskListDepth({ ...late, locality: { code, kind: 'community', name: '某社区' } })[0]?.basis;
    expect(at('310101001001')).toMatchObject({ law: '上海市居民委员会工作条例', article: '27' });
    expect(at('411702001001')).toEqual({ law: 'cunju', confidence: 'D' });
  });

  it('on trial ends with its last day', () => {
    const trial = one({ effectiveFrom: '2026-02-01', admission: { ...admission, trialUntil: '2026-06-30' } });
    expect(codes(trial, '2026-06-30')).toEqual([]);
    expect(checkTaskListDepth(trial, '2026-07-01')).toMatchObject([
      { code: 'trial-ended', facts: { on: '2026-06-30' }, path: ['items', 0, 'admission', 'trialUntil'] },
    ]);
  });

  it('that was left and an effect before the decision are named', () => {
    expect(codes(one({ effectiveFrom: '2026-02-01', admission: { ...admission, exitOn: '2026-05-01' } }))).toEqual([
      'item-expired',
    ]);
    expect(checkTaskListDepth(one({ admission }))).toMatchObject([
      { code: 'dates-reversed', facts: { from: '2026-02-01', to: '2026-01-01' }, ref: 'L-ADMIT' },
    ]);
  });
});

describe('Powers of authorities in village duties (L-POWER)', () => {
  it.each([
    ['对占道经营的罚款五十元', '罚款'],
    ['配合强制拆除违法建设', '强制拆'],
    ['没收电鱼工具', '没收'],
    ['审批农村建房', '审批'],
    ['查封黑作坊', '查封'],
    ['核发养犬登记证', '核发'],
    ['对焚烧秸秆的农户进行处罚', '处罚'],
    ['责令商户停业', '责令'],
    ['开展综合执法', '执法'],
    ['查封不合格的厨房', '查封'],
    ['对不听劝的罚款', '罚款'],
    ['不听劝导的处以罚款', '处以罚'],
    ['對亂停的車輛罰款', '罰款'],
  ])('%s', (does, words) => {
    expect(checkTaskListDepth(one({ does }))).toMatchObject([
      { code: 'power-in-duty', facts: { words }, path: ['items', 0, 'does'], ref: 'L-POWER', basis: { article: '43' } },
    ]);
  });

  it.each([
    '不罚款，不扣补贴',
    '不得强制拆除',
    '不对村民罚款',
    '不代替消防部门处罚',
    '发现违法建设线索及时上报',
    '宣传处罚的规定',
    '帮着递交建房审批材料',
    '由派出所处罚',
    '劝导自行拆除',
    '协助申请取水许可',
    '问清退伍年份和联系方式',
    '公示处罚决定',
    '上路口值守，劝下火种',
  ])('%s is none', (does) => expect(codes(one({ does }))).toEqual([]));

  it('is looked for in the name as well, and not in what must not be done or in the third list', () => {
    expect(codes(listOf([item('a1', '拆除违法建设')]))).toEqual(['power-in-duty']);
    expect(codes(one({ doesNot: '罚款' }))).toEqual([]);
    expect(codes(one({ list: 'relief', does: '拆除违法建设' }))).toEqual([]);
  });

  it('rests on the law of the residents in a community', () => {
    const [found] = checkTaskListDepth({ ...community, items: [item('a1', '没收摊位')] });
    expect(found?.basis).toMatchObject({ law: '城市居民委员会组织法', article: '43' });
  });
});

describe('Duties that are nearly the same', () => {
  it('are named over two lists as a warning and in one list as an advice', () => {
    const two = (list: TaskItem['list']) =>
      listOf([item('a1', '森林防火巡护宣传'), item('a2', '协助开展森林防火宣传巡护工作', { list })]);
    expect(checkTaskListDepth(two('autonomy'))).toMatchObject([]);
    const near = (list: TaskItem['list']) =>
      listOf([item('a1', '森林防火巡护'), item('a2', '做好森林防火巡护工作', { list })]);
    expect(checkTaskListDepth(near('autonomy'))).toMatchObject([
      {
        code: 'item-similar',
        severity: 'warning',
        path: ['items', 1, 'name'],
        facts: { item: '做好森林防火巡护工作', other: '森林防火巡护', lists: ['assist', 'autonomy'] },
      },
    ]);
    expect(checkTaskListDepth(near('assist'))).toMatchObject([{ severity: 'advice', facts: { lists: ['assist'] } }]);
  });

  it('are left to the first check where the name or code is the same', () => {
    expect(codes(listOf([item('a1', '森林防火巡护'), item('a2', '森林防火、巡护')]))).toEqual([]);
    expect(codes(listOf([item('a1', '森林防火巡护'), item('a2', '森林防火巡护工作', { code: 'A1' })]))).toEqual([]);
  });

  it('are not 婚姻状况证明 and 婚育状况证明', () => {
    expect(codes(listOf([item('a1', '婚姻状况证明'), item('a2', '婚育状况证明'), item('a3', '疾病状况证明')]))).toEqual(
      [],
    );
  });

  it('are found among thousands of names without comparing each with each', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => item(`n${at}`, `${at * 7919}号地块巡查`));
    many.push(item('x1', '古樟树保护'), item('x2', '做好古樟树保护工作'));
    expect(codes(listOf(many))).toContain('item-similar');
  });
});

describe('Several documents', () => {
  const other = (more: Partial<TaskList> = {}) => listOf([item('b1', '防溺水巡查', { code: 'B1' })], more);

  it('of one place that name the same duty are reported at the later one', () => {
    expect(checkTaskListDepth([one({}), other()])).toMatchObject([
      { code: 'item-duplicated', path: [1, 'items', 0, 'name'], facts: { code: 'B1', lists: ['assist'] } },
    ]);
  });

  it('of two places, or not in force, may have the same duty', () => {
    expect(codes([one({}), other({ locality: community.locality })])).toEqual([]);
    expect(codes([one({}), other({ status: 'draft' })])).toEqual([]);
  });

  it('start each path with the position of the document', () => {
    const found = checkTaskListDepth([village, one({ effectiveFrom: '2026-05-01' })]);
    expect(found).toContainEqual(expect.objectContaining({ path: [1, 'items', 0, 'admission'] }));
  });
});
