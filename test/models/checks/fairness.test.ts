import { checkLedger, type Finding, type PointsItem, type RuleBook } from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { fairnessPatterns } from '../../../packages/models/src/checks/ledger/fairness-words.js';
import { book, deductItem, earnItem } from '../ledger/books.js';
import { regexCost } from '../review/regex-cost.js';

const ledgerOf = (items: readonly PointsItem[], rewards: readonly string[] = []) =>
  book([], {
    scheme: { ...book([]).scheme, items },
    rewards: rewards.map((name, at) => ({ id: `R${at}`, name, cost: 10, stock: 5, unit: '份' })),
  });
const said = (findings: readonly Finding[]) => findings.map(({ ref, severity }) => `${ref} ${severity}`);
const deduct = (title: string, more: Partial<PointsItem> = {}) =>
  said(checkLedger(ledgerOf([{ ...deductItem, title, ...more }])));
const earn = (title: string, more: Partial<PointsItem> = {}) =>
  said(checkLedger(ledgerOf([{ ...earnItem, title, ...more }])));

describe('A deduction may not be for', () => {
  test.each([
    ['F1', 'a petition', '越级上访'],
    ['F1', 'a complaint', '投诉村干部'],
    ['F1', 'a lawsuit', '向法院起诉村委会'],
    ['F1', 'how one voted', '表决时投反对票'],
    ['F1', 'an objection to a posting', '对公示提出异议'],
    ['F2', 'living allowance', '领取低保仍外出旅游'],
    ['F2', 'a subsidy', '领取种粮补贴不种地'],
    ['F3', 'insurance that was not paid', '未按时缴纳医保'],
    ['F3', 'the cooperative scheme', '不参加合作医疗'],
    ['F4', 'a divorce', '无故离婚'],
    ['F4', 'a birth', '违反政策生育'],
    ['F4', 'a belief', '家庭成员信教'],
    ['F4', 'an illness', '患病不报告'],
    ['F5', 'an act of a relative', '家庭成员有违规行为'],
    ['F5', 'a son who gambles', '儿子参与赌钱'],
    ['F6', 'what was punished already', '受到行政处罚'],
    ['F6', 'driving after drinking', '酒驾'],
    ['F8', 'the inside of a home', '被褥不叠'],
    ['F8', 'a quarrel of a couple', '夫妻经常吵架'],
    ['F9', 'what a pupil did', '学生逃课'],
    ['F11', 'what was posted online', '在朋友圈发负面内容'],
    ['F11', 'a short video', '拍短视频'],
    ['F12', 'an app that was not installed', '不安装积分APP'],
    ['F12', 'a page that was not followed', '未关注村公众号'],
  ])('%s: %s', (ref, _, title) => {
    expect(deduct(title)).toContain(`${ref} warning`);
  });

  test.each([['F7', 'what no article names', deduct('经核实乱丢垃圾', { article: undefined as never })]])(
    '%s: %s',
    (ref, _, found) => {
      expect(found).toEqual([`${ref} error`]);
    },
  );

  test('F7: what its article does not let deduct', () => {
    const rules = (measures: readonly string[]) =>
      ({
        id: 'rules',
        versions: [
          {
            id: 'v1',
            effectiveFrom: '2026-01-01',
            chapters: [
              { articles: [{ id: 'sorting', no: 1, clauses: [{ id: 'c', no: 1, text: '', norm: 'must', measures }] }] },
            ],
          },
        ],
      }) as unknown as RuleBook;
    const ledger = ledgerOf([deductItem]);
    expect(said(checkLedger(ledger, { rules: rules(['advise', 'pointDeduct']) }))).toEqual([]);
    expect(said(checkLedger(ledger, { rules: rules(['advise']) }))).toEqual(['F7 error']);
  });
});

describe('Points may not be given for', () => {
  test.each([
    ['F1', 'voting the right way', '投赞成票'],
    ['F1', 'not petitioning', '全年零上访'],
    ['F2', 'giving up a benefit', '主动放弃低保'],
    ['F3', 'paying insurance', '按时缴纳医保'],
    ['F4', 'a child', '生育二孩'],
    ['F11', 'sharing a post', '转发村里的短视频'],
  ])('%s: %s', (ref, _, title) => {
    expect(earn(title)).toContain(`${ref} warning`);
  });

  test.each([
    ['by the hundred yuan', earn('向幸福基金捐赠，每100元1分')],
    ['by its unit', earn('向幸福基金捐赠', { per: '百元' })],
    ['by its amount', earn('捐款按金额计分')],
  ])('F10: a donation %s', (_, found) => {
    expect(found).toEqual(['F10 warning']);
  });
});

describe('An item is fair that', () => {
  test.each([
    ['takes points for litter', deduct('经核实乱丢垃圾')],
    ['takes points for a blocked passage', deduct('占用公共通道，经通知不清理')],
    ['takes points for a dog without a leash', deduct('犬只出户不牵绳，经劝导不改')],
    ['takes points for cruelty to the old', deduct('虐待老人')],
    ['takes points for smoking where a forest may burn', deduct('林区抽烟')],
    ['takes points for cruelty to the disabled', deduct('歧视、欺负残疾人')],
    ['gives points for coming to the assembly', earn('到会参加村民会议')],
    ['gives points for a simple wedding', earn('喜事简办')],
    ['gives points for a gift of any size', earn('向幸福基金捐赠，不论多少')],
    ['gives points for visiting the sick', earn('看望患病老人')],
    ['gives points for helping others to their insurance', earn('帮助老人办理医保')],
    ['gives points for helping children', earn('结对探访独居老人、留守儿童')],
    ['gives points for reporting a danger', earn('报告隐患属实')],
    ['has ended', deduct('越级上访', { status: 'ended' })],
  ])('%s', (_, found) => {
    expect(found).toEqual([]);
  });
});

describe('A reward may not be', () => {
  test.each([
    ['fine', '抵扣罚款100元'],
    ['cash', '现金10元'],
    ['benefit', '代缴医保'],
    ['dividend', '集体收益分红'],
    ['right', '宅基地优先'],
    ['service', '开证明'],
    ['alcohol-tobacco', '白酒一瓶'],
  ])('%s: %s', (reason, name) => {
    expect(checkLedger(ledgerOf([], [name]))).toMatchObject([
      { code: 'unfair-reward', facts: { reason, reward: name } },
    ]);
  });

  test.each(['肥皂', '菜籽油5升', '上门理发一次', '作业本十本', '油烟机清洗'])('but may be %s', (name) => {
    expect(checkLedger(ledgerOf([], [name]))).toEqual([]);
  });
});

describe('What is found', () => {
  test('quotes the words of the original, in traditional characters too, with its place and its ground', () => {
    const [found] = checkLedger(ledgerOf([{ ...deductItem, title: '越級上訪' }]));
    expect(found).toMatchObject({
      code: 'unfair-item',
      path: ['scheme', 'items', 0, 'title'],
      facts: { words: '上訪', reason: 'rights' },
      basis: { law: '村民委员会组织法', article: '31.2', confidence: 'T' },
    });
  });

  test('that no law names is a default and never shown as law', () => {
    const [found] = checkLedger(ledgerOf([{ ...deductItem, title: '不安装积分APP' }]));
    expect(found?.basis?.confidence).toBe('D');
  });

  test.each(fairnessPatterns.map((regex) => [regex.source.slice(0, 40), regex] as const))(
    '%s runs in linear time',
    (_, regex) => {
      expect(regexCost(regex).problems).toEqual([]);
      expect(regexCost(regex).paths).toBeLessThan(100_000);
    },
  );
});
