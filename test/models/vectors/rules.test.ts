import { readFileSync } from 'node:fs';
import {
  chineseNumber,
  checkReviewOpinion,
  importRules,
  packFigures,
  reviewRules,
  type LrCode,
  type RuleBook,
  type RuleLevel,
  type RuleVersion,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { after } from '../checks/record-table.js';
import { reviewOpinion } from '../read/valid.js';

const village = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
const current = village.versions.find(({ id }) => id === village.currentVersion)!;
const bookOf = (change: Partial<RuleVersion>): RuleBook => ({ ...village, versions: [{ ...current, ...change }] });
const said = (change: Partial<RuleVersion>) => reviewRules(bookOf(change)).map(({ code, ref }) => `${ref} ${code}`);

/** The points of the checklist in one sentence, with what each one weighs. */
const pointsIn = (text: string): readonly (readonly [string, string])[] => {
  const clauses = [{ id: 'a.1', no: 1, text, norm: 'must' as const }];
  const chapters = [{ id: 'c', no: 1, title: '总则', articles: [{ id: 'a', no: 1, clauses }] }];
  return reviewRules(bookOf({ chapters, rhymes: [] })).flatMap((one) =>
    one.code === 'rule-hint' ? [[one.facts.lr, one.facts.level] as const] : [],
  );
};
const codesIn = (text: string) => [...new Set(pointsIn(text).map(([lr]) => lr))];

describe('domain.md 2.4: what each point of the review flags', () => {
  it.each<[LrCode, string]>([
    ['LR-01', '乱停车的，罚款一百元。'],
    ['LR-01', '违者处以罚金。'],
    ['LR-01', '乱摆摊的，没收货物。'],
    ['LR-01', '乱堆物料的，扣押车辆。'],
    ['LR-01', '违反本条的，罚五十元。'],
    ['LR-02', '违反本公约的，须交违约金五百元。'],
    ['LR-02', '每户交文明保证金三百元，违规的扣除。'],
    ['LR-02', '办酒席前交押金一千元，超标的不退。'],
    ['LR-02', '损坏花木的，按原价的五倍赔偿。'],
    ['LR-03', '偷盗庄稼的，由治保会关押。'],
    ['LR-03', '违反本公约的，罚扫街三天。'],
    ['LR-03', '偷盗的，押着游街。'],
    ['LR-03', '违反公约的，在村广播里公开道歉。'],
    ['LR-04', '不交卫生费的，停水。'],
    ['LR-04', '不交卫生费的，断电。'],
    ['LR-04', '欠费的，停气。'],
    ['LR-04', '不听劝阻的，封其出入的道路。'],
    ['LR-04', '不交卫生费的，停收其垃圾。'],
    ['LR-05', '违反本公约的，停发粮食直补。'],
    ['LR-05', '违反本公约的，取消低保。'],
    ['LR-05', '违反本公约的，扣发养老金。'],
    ['LR-05', '违反本公约的，不予办理医保。'],
    ['LR-05', '违反本公约的，不发救灾物资。'],
    ['LR-05', '违反本公约的，取消惠农补贴。'],
    ['LR-05', '无理上访的，取消粮食补贴。'],
    ['LR-06', '未婚女满三十周岁的，不再享受村民待遇。'],
    ['LR-06', '外嫁女不予分配征地补偿款。'],
    ['LR-06', '离婚妇女不享受宅基地。'],
    ['LR-06', '丧偶妇女改嫁的，收回承包地。'],
    ['LR-06', '户无男性的，可留一女享受分红，其余女儿不予分配。'],
    ['LR-06', '上门女婿及其子女不享受村民待遇。'],
    ['LR-07', '在外上学的学生，不享受成员分配。'],
    ['LR-07', '服兵役的，不参与分配。'],
    ['LR-07', '外出务工三年的，取消分配资格。'],
    ['LR-07', '服刑人员不享受成员待遇。'],
    ['LR-08', '集体土地收益按户口平均分配。'],
    ['LR-08', '户口迁入满三年的，取得本集体经济组织成员资格。'],
    ['LR-09', '不得与外省人结婚。'],
    ['LR-09', '女不满二十二周岁、男不满二十五周岁不得结婚。'],
    ['LR-09', '与外地人结婚的，收取费用一千五百元。'],
    ['LR-09', '彩礼超过六万元的，罚款并不予办理结婚手续。'],
    ['LR-10', '超生的，不得享受村里福利。'],
    ['LR-10', '育龄妇女不按时孕检的，罚款。'],
    ['LR-11', '不得上访。'],
    ['LR-11', '不得向法院起诉村委会。'],
    ['LR-11', '举报村干部的，取消评优。'],
    ['LR-12', '房屋不得租给外地人。'],
    ['LR-12', '刑满释放人员不得参加村里活动。'],
    ['LR-12', '信教户不得评先。'],
    ['LR-13', '一人违反，全家受罚。'],
    ['LR-13', '家长赌博的，子女不得参军、入党、报考公务员。'],
    ['LR-13', '实行连坐，子女禁止报考。'],
    ['LR-14', '乱倒垃圾的，姓名、照片在曝光台公布。'],
    ['LR-14', '乱停车的，车牌号上黑榜。'],
    ['LR-15', '各户身份证号码、银行账号张榜公布。'],
    ['LR-16', '学生早恋的，全村通报。'],
    ['LR-16', '未成年人玩手机的，扣家庭积分。'],
    ['LR-17', '每个劳动力每年出义务工十个，不出工的每工交一百元。'],
    ['LR-18', '每户必须捐款二百元。'],
    ['LR-18', '村民必须参加志愿服务，每年不少于二十小时。'],
    ['LR-19', '偷盗的，以盗窃罪论处。'],
    ['LR-20', '酒席超过二十桌的，取消当年评优。'],
    ['LR-21', '新建房屋一律不得超过三层。'],
    ['LR-21', '外墙一律刷成白色。'],
    ['LR-24', '大力弘扬文明新风，努力构建和谐家园。'],
    ['LR-25', '违反本公约的，取消福利。'],
    ['LR-25', '违反本公约的，取消分红。'],
    ['LR-26', '积分低于六十分的，不得分红。'],
    ['LR-26', '积分可以抵缴医保费。'],
    ['LR-26', '积分不达标的，取消社会救助资格。'],
    ['LR-27', '抓到赌博的，由村里处理。'],
    ['LR-27', '发现吸毒的，由村委会教育后了结。'],
    ['LR-28', '族内的事由族长说了算，各户必须服从。'],
    ['LR-28', '表决由男户主参加，妇女不参加投票。'],
  ])('%s: %s', (lr, text) => {
    expect(codesIn(text)).toContain(lr);
  });

  it.each<[string, string, LrCode]>([
    ['Mengding, marrying somebody from outside', '与外省人结婚的，缴纳1500元。', 'LR-09'],
    ['Mengding, living together', '未婚同居的，每年缴纳500元。', 'LR-09'],
    ['Mengding, an early birth', '婚后不满十个月生育的，缴纳3000元。', 'LR-10'],
    ['a petition that costs the grain subsidy', '上访的，取消粮食补贴。', 'LR-05'],
    ['relatives kept from examinations', '违反公约的，其子女三代禁考。', 'LR-13'],
    ['a claim of a crime', '砍伐树木的，以破坏生产罪论处。', 'LR-19'],
  ])('the case of %s', (_, text, lr) => {
    expect(codesIn(text)).toContain(lr);
  });

  it.each<[string, LrCode]>([
    ['倡导婚丧事简办，酒席不超过二十桌。', 'LR-20'],
    ['提倡彩礼不超过三万元。', 'LR-09'],
    ['按照村庄规划，房屋不超过三层。', 'LR-21'],
    ['发现吸毒、赌博的，向公安机关报告。', 'LR-27'],
    ['志愿服务由村民自愿参加。', 'LR-18'],
    ['损坏公物的，依法赔偿实际损失。', 'LR-02'],
  ])('%s is allowed', (text, lr) => {
    expect(codesIn(text)).not.toContain(lr);
  });
});

describe('domain.md 2.4: severity of each point', () => {
  const weights: Record<RuleLevel, readonly number[]> = {
    B: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 22, 23, 28],
    W: [2, 14, 20, 21, 24, 25, 26, 27],
    I: [],
  };
  const table = (['B', 'W'] as const).flatMap((level) =>
    weights[level].map((n) => [`LR-${String(n).padStart(2, '0')}` as LrCode, level] as const),
  );
  const neededFor = (lr: LrCode, level: RuleLevel) =>
    checkReviewOpinion(after(reviewOpinion, (d) => (d.items = [{ ...d.items[0]!, lr, level }]))).flatMap((one) =>
      one.code === 'review-level' ? [one.facts.needed] : [],
    );

  it('is there for all twenty-eight', () => expect(new Set(table.map(([lr]) => lr)).size).toBe(28));

  it.each(table)('%s is %s at least', (lr, level) => {
    expect(neededFor(lr, level)).toEqual([]);
    expect(neededFor(lr, level === 'B' ? 'W' : 'I')).toEqual([level]);
  });
});

describe('domain.md 2.4: words that the linter starts from, each in a threat', () => {
  it.each([
    ['罚款', '违者罚款。'],
    ['罚金', '违者处罚金。'],
    ['没收', '违者没收工具。'],
    ['扣发', '违者扣发补贴。'],
    ['停发', '违者停发补贴。'],
    ['取消低保', '违者取消低保。'],
    ['断水', '违者断水。'],
    ['断电', '违者断电。'],
    ['停水', '违者停水。'],
    ['停电', '违者停电。'],
    ['驱逐', '违者驱逐出村。'],
    ['赶出', '违者赶出本村。'],
    ['不得上访', '村民不得上访。'],
    ['不得起诉', '村民不得起诉村委会。'],
    ['外嫁女', '外嫁女不予分配。'],
    ['出嫁女', '出嫁女不享受分红。'],
    ['离婚', '离婚的妇女不予分配。'],
    ['丧偶', '丧偶的妇女改嫁后不予分配。'],
    ['上门女婿', '上门女婿不享受村民待遇。'],
    ['户无男丁', '户无男丁的，女儿不予分配。'],
    ['连坐', '违反的，实行连坐。'],
    ['游街', '违者游街。'],
    ['曝光', '违者姓名曝光。'],
    ['黑名单', '违者列入黑名单并公布姓名。'],
    ['押金', '每户先交押金五百元，违者不退。'],
    ['保证金', '每户先交保证金五百元，违者扣除。'],
    ['必须捐', '每户必须捐一百元。'],
  ])('%s', (_, text) => {
    expect(pointsIn(text).length).toBeGreaterThan(0);
  });

  it('never rejects by itself: every hint is a warning or an advice', () => {
    const found = reviewRules(village, village.versions[0]!.id);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('domain.md 2.4: eleven measures and no other', () => {
  const measures = [
    'advise',
    'criticize',
    'warn',
    'requestCorrection',
    'apologize',
    'restore',
    'compensateActualLoss',
    'honourIneligible',
    'pointDeduct',
    'referMediation',
    'referAuthority',
  ];
  const outside = (measure: string) => {
    const clauses = [{ id: 'a.1', no: 1, text: '不听劝的，按约定办理。', norm: 'must' as const, measures: [measure] }];
    const chapters = [{ id: 'c', no: 1, title: '总则', articles: [{ id: 'a', no: 1, clauses }] }];
    return reviewRules(bookOf({ chapters: chapters as RuleVersion['chapters'], rhymes: [] })).length;
  };
  it.each(measures)('%s', (measure) => expect(outside(measure)).toBe(0));
  it.each(['fine', 'detain', 'cutWater', 'expel'])('not %s', (measure) => expect(outside(measure)).toBe(1));

  it.each([
    ['取消一年评先评优资格。', false],
    ['取消两年评先评优资格。', false],
    ['三年内不得评先评优。', true],
  ])('honours may be refused for a year or two: %s', (text, isTooLong) => {
    expect(codesIn(text).includes('LR-25')).toBe(isTooLong);
  });
});

describe('domain.md 2.2: numbers of the way of a rule book', () => {
  const meeting = current.meeting!;
  const change = (more: Partial<typeof meeting>): Partial<RuleVersion> => ({ meeting: { ...meeting, ...more } });
  const noticed = (noticedOn: string) => said(change({ noticedOn, heldOn: '2026-04-12' }));

  it('ten days of notice before the vote', () => {
    expect(noticed('2026-04-02')).not.toContain('LR-22 notice-short');
    expect(noticed('2026-04-03')).toContain('LR-22 notice-short');
  });

  it('more than half of those present', () => {
    const votes = (yes: number) => said(change({ base: 228, present: 160, votes: count(yes, 160 - yes) }));
    expect(votes(81)).not.toContain('LR-22 majority-not-met');
    expect(votes(80)).toContain('LR-22 majority-not-met');
  });

  it('never by the representatives of a village, nor by a group (LR-22)', () => {
    for (const body of ['villageRepAssembly', 'groupMeeting'] as const)
      expect(said(change({ body }))).toContain('LR-22 wrong-body');
    expect(packFigures('cn-rural-2026')?.rules).toMatchObject({ delegable: false, fileTo: 'township' });
    expect(packFigures('cn-urban-2026')?.rules).toMatchObject({ delegable: true, fileTo: 'district-or-subdistrict' });
  });

  it('legal review within fifteen working days', () => {
    const signed = (signedOn: string) =>
      checkReviewOpinion(after(reviewOpinion, (d) => Object.assign(d, { receivedOn: '2026-03-02', signedOn }))).filter(
        ({ code }) => code === 'review-long',
      ).length;
    expect(signed('2026-03-23')).toBe(0);
    expect(signed('2026-03-24')).toBe(1);
  });

  it('a review that says revise keeps it from the vote', () => {
    const review = { ...current.review!, conclusion: 'revise' as const };
    expect(said({ review })).toContain('LR-22 rule-hint');
  });
});

const count = (yes: number, no: number) => ({ for: yes, against: no, abstain: 0, invalid: 0 });

describe('domain.md 2.6: numbering and verse', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [51, '五十一'],
    [105, '一百零五'],
  ])('%i is written %s', (n, han) => expect(chineseNumber(n)).toBe(han));

  it('第一章, 第一条 and （一） are chapter, article and item; the paragraph has no mark', () => {
    const { draft } = importRules(
      '第一章 总则\n第一条 大家遵守：\n（一）爱护公物；\n（二）邻里和睦。\n再者，尊老爱幼。',
    );
    const [chapter] = draft.versions[0].chapters;
    expect(chapter).toMatchObject({ no: 1, title: '总则' });
    const [article] = chapter!.articles;
    expect(article?.no).toBe(1);
    expect(article?.clauses.map(({ no, items }) => [no, items?.map((one) => one.no)])).toEqual([
      [1, [1, 2]],
      [2, undefined],
    ]);
  });

  it.each<[[string, string], boolean]>([
    [['敬老人', '爱幼小'], true],
    [['敬老人，', '爱幼小。'], true],
    [['敬老人', '爱幼小孩'], false],
    [['敬老', '爱幼小'], false],
  ])('a couplet of three and three: %j', (line, isEven) => {
    const rhymes = [{ id: 'r', meter: 3, lines: [line], illustrates: [] }];
    expect(said({ rhymes }).some((one) => one.endsWith('rhyme-uneven'))).toBe(!isEven);
  });
});
