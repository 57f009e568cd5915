import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';

const HANDLED = any(`
  训斥 教训 训诫 扣 没收 审问 关押 私下 私了 协商 和解 断是非 赔罪 摆酒 罚 不要声张 不报 了结 放行 内部 逐出 撵 由族 由老人会 由失主 由村`);
const OFFENCE = any('赌博 聚赌 吸毒 贩毒 毒品 偷盗 盗窃 小偷 偷 贼 打架 斗殴 滋事 黑恶 嫖 诈骗 抢劫 放高利贷');
const POLICE = any('报警 110 报告 公安 派出所 民警 移送 有关机关 司法 劝 举报 打给 报案 警方');
const LINKED = any(`
  低保 医保 养老 分红 股 收益 补助 补贴 救助 入学 入党 参军 入伍 贷款 宅基地 候选人 选举 投票 证明 保险 土地 缴费 保费 就业 罚款`);

/** What two words in one sentence say together, however the sentence is built. */
export const lastPairRules: readonly TextRule[] = [
  {
    lr: 'LR-25',
    level: 'W',
    ground: 'village-benefit',
    suggestion: 'honour-or-points',
    find: [
      pattern(
        any('福利 分红 米面油 慰问 优惠 待遇 物资 年货 过节费 奖励'),
        near(6),
        any('停发 停一 不发 不享受 扣减 取消 减半 停止 不予发 扣发'),
      ),
      pattern(
        any('停发 不发 不享受 不再享受 扣减 取消 停止 不得享受 少发 不给'),
        near(8),
        any('福利 分红 米面油 慰问 优惠 待遇 物资 年货 过节费 奖励'),
      ),
    ],
  },
  {
    lr: 'LR-25',
    level: 'B',
    ground: 'measure-outside',
    suggestion: 'listed-measures',
    find: [
      pattern(
        any('不盖 不开 不予开 不予办 不给开 不给办 不出具 停办 拒开 暂停办'),
        near(8),
        any('公章 章 证明 手续 介绍信 证'),
      ),
    ],
  },
  {
    lr: 'LR-25',
    level: 'W',
    ground: 'honour-too-long',
    suggestion: 'one-year',
    find: [
      pattern(
        '(?:[3-9三四五六七八九十]|[1-9][0-9])年(?:之?内)?',
        near(4),
        any('不得 不再 不予 取消'),
        near(12),
        any('评 荣誉 推荐 资格'),
      ),
    ],
    unless: pattern(any('福利 分配 待遇 宅基地 家属 全家 全户 补贴')),
    off: ['negated'],
  },
  {
    lr: 'LR-26',
    level: 'B',
    ground: 'points-linked',
    suggestion: 'points-for-goods',
    find: [
      pattern('积分', gap(20), LINKED, near(8), any('挂钩 资格 缴费 审批 不予 取消 优先 元 须 排')),
      pattern(LINKED, gap(10), any('看积分 须积分 按积分 凭积分 积分在 积分达 与积分 与村民积分 与家庭积分')),
      pattern('积分', gap(16), any('倒数 低于 不足 抵扣 折抵 排名 及格线 须'), gap(16), LINKED),
      pattern(
        any('软件 下载 上访 信访 起诉 投诉 举报 医保 养老保险 弃权 反对票 离婚 信教 捐'),
        gap(10),
        '扣',
        near(4),
        NUMBER,
        '分',
      ),
    ],
    unless: pattern(any('不得与 不与 不能换 不得扣 不得因 不扣分 不影响 不挂钩 不得挂钩 不得作为 只能换')),
    off: ['negated', 'referred', 'lawful'],
  },
  {
    lr: 'LR-27',
    level: 'W',
    ground: 'instead-of-police',
    suggestion: 'call-police',
    find: [pattern(OFFENCE, gap(18), HANDLED), pattern(any('抓住 抓到 捉到 捉住 查获'), near(6), OFFENCE)],
    unless: pattern(POLICE),
    off: ['lawful'],
  },
  {
    lr: 'LR-28',
    level: 'B',
    ground: 'clan-custom',
    suggestion: 'equal-voice',
    find: [
      pattern(
        any('族长 族老 宗亲 宗族 房头 家法 族里 村老 长老 老族'),
        gap(14),
        any('决定 定 推举 同意 说了算 断 主持 为准 大过 裁 批准 产生'),
      ),
      pattern(
        any('妇女 女性 女的 女人 媳妇 女子'),
        gap(8),
        any('不得 不准 不许 不能 不在 不算 不参 无权 不上'),
        near(8),
        any('参加 议事 祭 投票 推举 表决 发言 算数 上桌 列 进 担任 当'),
      ),
      pattern(any('只认男 男的来 只许男 只准男 只要男 限男 男丁才')),
      pattern(
        any('风水 龙脉 神像 金身 龙王 庙 菩萨 祭 打醮 香火 先生看'),
        gap(12),
        any('必须 每人收 每户收 收取 按人丁 同意 每丁 摊 每户 每人'),
      ),
      pattern(any('必须 须 应当'), near(6), any('看风水 请先生 请道士 请神 烧香 择日')),
    ],
    unless: pattern(any('男女 反对 自愿 不看 骗取 平等 破除 不信 歧视 依法 愿意 自己说了算 也可以 不干预')),
    off: ['negated', 'lawful', 'advocated', 'referred'],
  },
];
