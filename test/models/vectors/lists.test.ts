import {
  certificate,
  checkTaskList,
  checkTaskListDepth,
  classify,
  compareLists,
  read,
  type ClassAnswer,
  type TaskItem,
  type TaskList,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { community, item, listOf, village } from '../lists/samples.js';
import { after } from '../checks/record-table.js';
import { taskList } from '../read/valid.js';

const OWN =
  `召开村民会议 召开村民代表会议 召开村民小组会 起草自治章程 修订村规民约 配合组织换届选举 办理补选 组织民主评议 管理村务公开栏
  按季公布村务 按月公布财务 答复村民查询 管理村务档案 管理公章 管理村委会的钱物 兴办小型公益事业 提出筹资筹劳方案 管护道路沟渠路灯
  组织村庄清洁日 定垃圾分类办法 管护公厕和广场 管护绿地和池塘 调解邻里纠纷 调解家庭纠纷 治安巡逻 看望独居老人 关心留守儿童
  关心残疾村民 组织互助小组 办文体活动 管理图书室 红白理事会 道德评议会 评文明家庭 积分评议 组织协商议事 设意见箱 培育社会组织
  组织志愿队 院落停车怎么管 养犬和噪声公约 协助成立业主大会 协调物业纠纷 办社区食堂 组织应急互助队`.split(/\s+/);

/** What is helped with, and the department that leads. */
const HELP: readonly (readonly [string, string])[] = [
  ['宣传法律法规', '司法'],
  ['帮助申请社会救助', '民政'],
  ['救助名单公示', '民政'],
  ['特困人员看望', '民政'],
  ['临时救助线索上报', '民政'],
  ['高龄津贴核对', '民政'],
  ['困境未成年人走访', '民政'],
  ['儿童主任走访报告', '民政'],
  ['残疾人服务转介', '残疾人联合会'],
  ['退役军人信息采集', '退役军人'],
  ['征兵宣传', '武装部'],
  ['养老待遇资格认证提醒', '人力资源'],
  ['发布招工信息', '人力资源'],
  ['医保参保宣传', '医'],
  ['预防接种通知', '卫生'],
  ['传染病防控协助', '卫生'],
  ['精神障碍患者关爱', '卫生'],
  ['生育服务信息告知', '卫生'],
  ['适龄儿童入学劝返', '学校'],
  ['防溺水巡查', '学校'],
  ['消防安全宣传', '消防'],
  ['山洪地质灾害预警', '自然资源'],
  ['森林防火巡护', '林业'],
  ['灾情报告', '应急'],
  ['救灾物资发放', '应急'],
  ['安全隐患上报', '应急'],
  ['农村聚餐登记', '市场监督'],
  ['消费投诉帮助', '市场监督'],
  ['反诈宣传', '派出所'],
  ['人口信息核对', '派出所'],
  ['社区矫正协助', '司法'],
  ['刑满释放人员帮教', '司法'],
  ['社区戒毒康复帮扶', '派出所'],
  ['反家庭暴力走访', '妇女联合会'],
  ['信访事项协助', '信访'],
  ['矛盾纠纷排查', '综治'],
  ['土地承包资料协助', '农业'],
  ['惠农补贴公示', '农业'],
  ['动物疫病防控', '农业'],
  ['秸秆禁烧劝导', '生态环境'],
  ['河道巡查', '水利'],
  ['农村建房申请初核', '自然资源'],
  ['老旧小区改造征求意见', '建设'],
  ['人口普查协助', '统计'],
  ['公共文化活动协助', '文化'],
];

const RELIEF: readonly string[] = [
  '给村里下招商引资任务',
  '给村里下税收任务',
  '要村里卖商业保险',
  '报刊征订任务',
  '让村里当拆迁责任主体',
  '让村里负责环保执法',
  '让村里负责城管执法',
  '签超出规定的责任状',
  '用会议和台账数量考核村里',
  '要求关注公众号下载应用',
  '多头要材料重复报表',
  '向村里转嫁费用',
  '下达交通违法劝导数量指标',
  '每日应用打卡',
  '处处留痕拍照',
  '一个部门挂一块牌子',
  '要求设专门工作组专员',
  '点赞数排名',
  '强制摊派捐款',
  '代收水电费物业费',
  '下医保缴费率指标',
  '让村里去驱逐扣押',
  '让村里担保贷款',
  '借调村干部',
  '重复入户调查',
  '让村里给企业安全生产签字',
  '要求核实村里无法核实的情况',
  '志愿服务时长指标',
  '能合并的会议',
  '公布红黑榜',
];

const CERTIFICATES = `亲属关系证明 居民身份信息证明 户口登记项目内容变更申请证明 居民养犬证明 无犯罪记录证明
  社区戒毒社区康复人员情况证明 人员失踪证明 婚姻状况证明 出生证明 健在证明 死亡证明 疾病状况证明 残疾状况证明 婚育状况证明
  居民就业状况证明 居民个人档案证明 居民财产证明 遗产继承权证明 市场主体住所证明 证件遗失证明`.split(/\s+/);

/** The lists of the village and of the community together: each of the examples is on one of them. */
const answers = (question: string) => [village, community].map((lists) => classify(question, lists));
const ofSome = (question: string, answer: ClassAnswer) => {
  const found = answers(question);
  return found.find((one) => one.answer === answer) ?? found[0]!;
};

describe.each<[string, number, ClassAnswer, readonly string[]]>([
  ['domain.md 3.4: own affairs', 45, 'autonomy', OWN],
  ['domain.md 3.5: help to government', 45, 'assist', HELP.map(([question]) => question)],
  ['domain.md 3.6: what must not be assigned', 30, 'relief', RELIEF],
])('%s', (_, size, answer, questions) => {
  const others = (['autonomy', 'assist', 'relief'] as const).filter((one) => one !== answer);

  it(`has ${size} examples`, () => expect(new Set(questions).size).toBe(size));

  it.each(questions.map((question) => [question]))('%s is never taken for another list', (question) => {
    for (const found of answers(question)) expect(others).not.toContain(found.answer);
  });

  it('nine of ten are found on one of the two sample lists', () => {
    const missed = questions.filter((question) => ofSome(question, answer).answer !== answer);
    expect(missed.length / questions.length, missed.join(' ')).toBeLessThanOrEqual(0.1);
  });
});

describe('domain.md 3.5: the department that leads', () => {
  it.each(HELP)('%s: %s', (question, department) => {
    const found = ofSome(question, 'assist');
    expect(found.answer === 'assist' ? found.department?.name : department).toContain(department);
  });
});

describe('domain.md 3.7: the twenty certificates of 民发〔2020〕20号', () => {
  it('are twenty, and with the others of the third list forty-six', () => {
    expect(new Set(CERTIFICATES).size).toBe(20);
    expect(26 + CERTIFICATES.length).toBe(46);
    for (const lists of [village, community]) {
      const listed = lists.items.filter(({ list }) => list === 'certificateForbidden').map(({ name }) => name);
      expect(listed.sort()).toEqual([...CERTIFICATES].sort());
    }
  });

  it.each(CERTIFICATES.map((name) => [name]))('%s is not issued, with where to go instead', (name) => {
    for (const lists of [village, community]) {
      const found = certificate(`村里能不能开${name}`, lists);
      expect(found).toMatchObject({ issue: 'elsewhere', item: { name } });
      expect(found.instead).toBeTruthy();
      expect(classify(name, lists).answer).toBe('relief');
    }
  });

  it.each<[string, RegExp]>([
    ['亲属关系证明', /派出所|民政|公证/],
    ['居民身份信息证明', /身份证|户口|派出所/],
    ['户口登记项目内容变更申请证明', /派出所|公安/],
    ['居民养犬证明', /派出所|公安|养犬/],
    ['无犯罪记录证明', /派出所|公安/],
    ['社区戒毒社区康复人员情况证明', /戒毒|派出所|公安|镇|街道/],
    ['人员失踪证明', /派出所|公安|法院/],
    ['婚姻状况证明', /民政|婚姻登记|承诺/],
    ['出生证明', /医院|卫生|助产/],
    ['健在证明', /社保|人力资源|认证/],
    ['死亡证明', /医院|卫生|公安|派出所/],
    ['疾病状况证明', /医院|诊断|医疗/],
    ['残疾状况证明', /残联|残疾人/],
    ['婚育状况证明', /卫生|卫健|承诺/],
    ['居民就业状况证明', /单位|社保|人力资源/],
    ['居民个人档案证明', /档案/],
    ['居民财产证明', /不动产|银行/],
    ['遗产继承权证明', /公证|法院/],
    ['市场主体住所证明', /承诺|登记|市场/],
    ['证件遗失证明', /发的?证|补办/],
  ])('%s leads to %s', (name, way) => {
    const { instead = '', department } = certificate(name, village);
    expect(instead + (department?.name ?? '')).toMatch(way);
  });

  it.each(['党员到村报到情况反馈', '入党政审意见', '收养登记情况说明', '学生参加村里活动的反馈'])(
    '%s is issued',
    (name) => expect(certificate(name, village).issue).toBe('yes'),
  );

  it('Hubei counts twenty-one: two more, and one that it leaves out', () => {
    const forbidden = (names: readonly string[]) =>
      listOf(names.map((name, at) => item(`h${at}`, name, { list: 'certificateForbidden', code: `H-${name}` })));
    const names = [...CERTIFICATES.filter((name) => name !== '健在证明'), '缴费票据遗失证明', '转学证明'];
    expect(names).toHaveLength(21);
    const { added, missing } = compareLists(forbidden(CERTIFICATES), forbidden(names));
    expect(added.map(({ name }) => name)).toEqual(['缴费票据遗失证明', '转学证明']);
    expect(missing.map(({ name }) => name)).toEqual(['健在证明']);
  });
});

describe('domain.md 3.1: counts of certificates by year', () => {
  it('85, 74, 40 and 7 are kept by their years', () => {
    const years = [85, 74, 40, 7].map((certificates, at) => ({ year: 2020 + at, certificates, source: '用章登记簿' }));
    const result = read('task-list', { ...taskList, years });
    expect(result.findings).toEqual([]);
    expect(result.ok && result.document.years?.map(({ certificates }) => certificates)).toEqual([85, 74, 40, 7]);
  });
});

describe('domain.md 3.2: validators', () => {
  const paid = (funding: TaskItem['funding']) =>
    checkTaskList(
      after(taskList, (d) => {
        if (funding) d.items[0]!.funding = funding;
        else delete d.items[0]!.funding;
      }),
    ).flatMap(({ ref }) => ref ?? []);
  it.each<[string, TaskItem['funding'], readonly string[]]>([
    ['an amount', { amount: { fen: 1 } }, []],
    ['something in kind', { inKind: '宣传单' }, []],
    ['a reason why it costs nothing', { noCostReason: '转发一条通知' }, []],
    ['an amount of nothing', { amount: { fen: 0 } }, ['L-FUND']],
    ['only who pays', { source: '县民政局' }, ['L-FUND']],
    ['nothing', undefined, ['L-FUND']],
  ])('L-FUND: %s', (_, funding, found) => expect(paid(funding)).toEqual(found));

  const deep = (lists: TaskList) => checkTaskListDepth(lists).map(({ ref, code }) => ref ?? code);
  it.each([
    ['a licence', '审批农村建房'],
    ['a penalty', '对乱停车罚款'],
    ['force', '强制拆除违法建设'],
  ])('L-POWER: %s', (_, does) => expect(deep(listOf([item('a1', '巡查', { does })]))).toEqual(['L-POWER']));

  it('L-ADMIT: help that came later without admission, and none where it was admitted', () => {
    const late = { effectiveFrom: '2026-05-01' };
    const admission = { applicant: '县局', decidedOn: '2026-04-20', decidedBy: '联席会议' };
    expect(deep(listOf([item('a1', '巡查', late)]))).toEqual(['L-ADMIT']);
    expect(deep(listOf([item('a1', '巡查', { ...late, admission })]))).toEqual([]);
  });

  it('a village may refuse what is on no list', () => {
    for (const lists of [village, community])
      expect(classify('给每户安装无人机信号灯塔', lists).answer).toMatch(/unlisted|unsure/);
  });
});
