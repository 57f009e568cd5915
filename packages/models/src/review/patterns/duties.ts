import type { TextRule } from '../text-rule.js';
import { any, EVERYONE, gap, MONEY, near, NUMBER, PAY, pattern } from '../vocabulary.js';

const WORK = any(
  '义务工 公益工 水利工 劳动日 工日 出工 投劳 派工 冬修 水利 修路 修渠 挖渠 清淤 清塘 护林 值守 巡逻 义务劳动 义务出勤 养护 派人 劳力 植树 打扫',
);
const ABSENT = any('缺 不出 未派 不派 不来 未来 未参加 不参加 不能 不到 没到 未出 完不成 未完成 轮到不');

export const dutyRules: readonly TextRule[] = [
  {
    lr: 'LR-17',
    level: 'B',
    ground: 'forced-labour',
    suggestion: 'voluntary-labour',
    find: [
      pattern(EVERYONE, gap(14), any('出 完成 承担 投'), near(4), NUMBER, near(3), any('义务工 工 劳力 工日 劳动日')),
      pattern(EVERYONE, gap(12), any('必须 应当 须'), gap(8), any('出工 投劳 派工 义务劳动 义务出勤')),
      pattern(
        EVERYONE,
        near(10),
        '(?:出|派)',
        near(2),
        any('一个劳力 劳力 一人'),
        gap(10),
        any('不得请假 必须 否则 缺'),
      ),
      pattern(any('义务出勤 义务工'), near(6), NUMBER, any('天 个 日')),
      pattern(any('以资代劳 代工费 代工金 缺工 误工一天 折款上交 不出工 顶工费')),
      pattern('(?:缺勤|缺一次|不来|缺席)', gap(12), any('工钱 补交 交')),
      pattern(any('派工 摊派义务')),
      pattern(WORK, gap(16), ABSENT, gap(14), `(?:${PAY}|费用|自付|承担|扣)`),
      pattern(EVERYONE, gap(12), any('承担 完成 出 投入'), near(4), WORK, near(4), NUMBER),
      pattern(EVERYONE, gap(10), any('都要 必须 一律 须 应当'), near(8), WORK, gap(14), `(?:${ABSENT}|${PAY})`),
    ],
    unless: pattern(
      any('自愿 依法制定 方案 一事一议 误工补贴 从集体经费 村民会议 大会 愿意 不勉强 轮班 报酬 巡逻发现'),
    ),
  },
  {
    lr: 'LR-18',
    level: 'B',
    ground: 'forced-gift',
    suggestion: 'voluntary-gift',
    find: [
      pattern(any('必须 应当 须 一律 强制 硬性 都要 每户 每人'), gap(12), any('捐款 捐资 捐 认捐 集资 赞助')),
      pattern(EVERYONE, gap(10), '捐', near(6), MONEY),
      pattern(any('不捐 不出钱 不集资 未捐 没有捐 不为'), gap(18), any('不帮 不予 不得 扣 取消 记 不办 不给 不评')),
      pattern('捐(?:款|资|助)?', near(6), any('不得少于 不少于 不低于 不得低于 标准 任务 指标')),
      pattern(any('拒不捐 不捐款 不捐者 不捐的 不捐资')),
      pattern(
        any('必须 一律 都要 全体 强制 人人'),
        gap(14),
        any('参加志愿 加入志愿 当志愿者 注册志愿者 志愿服务 义务服务'),
      ),
      pattern(
        any('志愿服务 志愿者 服务时长 志愿'),
        gap(20),
        any('不得少于 不少于 必须 不满 不参加的'),
        gap(10),
        any('小时 扣 取消 否则 不得'),
      ),
    ],
    unless: pattern(any('自己决定 自愿 不扣 随心 量力 随意 多少不限 不得把 强迫 灵活 报名')),
  },
];
