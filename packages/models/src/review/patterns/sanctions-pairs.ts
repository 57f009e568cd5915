import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';
import { pair } from './pair.js';

const HANDLED = any(`
  训斥 教训 训诫 扣 没收 审问 关押 私下 私了 协商 和解 断是非 赔罪 摆酒 罚 不要声张 不报 了结 放行 内部 自己抓 自己把 抓起来 关着 关起来 捆 放走 走人 不必 不用报 逐出 撵 由族 由老人会 由失主 由村`);
const OFFENCE = any(
  '赌博 聚赌 吸毒 贩毒 毒品 白粉 大麻 卖淫 赌场 偷盗 盗窃 小偷 偷 贼 打架 斗殴 滋事 黑恶 嫖 诈骗 抢劫 放高利贷',
);
const POLICE = any('报警 110 报告 公安 派出所 民警 移送 有关机关 司法 劝 举报 打给 报案 警方');

/** What two words in one sentence say together, however the sentence is built: money, freedom, supplies and benefits. */
export const sanctionsPairs: readonly TextRule[] = [
  {
    lr: 'LR-01',
    level: 'B',
    ground: 'fine',
    suggestion: 'advise-correct',
    find: [
      pattern(any('罚钱 罚粮 罚工 罚酒 罚单 挨罚 受罚 加罚 重罚 罚你 罚他')),
      pattern('罚', near(6), NUMBER, '(?:元|块|斤|吨)'),
    ],
  },
  {
    lr: 'LR-03',
    level: 'B',
    ground: 'personal-freedom',
    suggestion: 'advise-refer',
    find: [
      pattern(
        any(
          '绑在 绑到 绑起 捆起 押着 押到 看押 看管起来 关起来 抓起来 关着 扣人 抓人 绑人 关人 不放人 才放人 再放人 关进 锁在 扭送村 软禁 下跪 剃头 脖子上挂 胸前挂 挂上牌子 撵出 轰出 赶走 不准出门 劳役 劳动改造 抄家',
        ),
      ),
      pattern('(?:限制|不准|不许|禁止)', near(4), any('出村 出门 外出 离开 行动 人身 进村 回村居住')),
      pattern(any('大会 会上 广播 全村 村民面前 祠堂 群里'), near(10), any('检讨 悔过 认错 赔罪 道歉')),
      pattern('罚', near(4), any('打扫 扫 清理 劳动 站 跪 跑 抄 守夜 植树')),
    ],
    unless: pattern(any('非法 任何人不得 志愿者发现 柜 档案')),
  },
  {
    lr: 'LR-04',
    level: 'B',
    ground: 'cut-off',
    suggestion: 'ask-first',
    find: [
      pattern(
        '(?:停|断|切断|掐断|剪断|拉闸|关掉|关停|停用|中断|限制|停其|停他|停掉|拉掉|关闭|拆掉|剪掉|把)',
        near(8),
        any('水 电 气 网 电梯 门禁 水表 电表 供暖 暖气 闸'),
      ),
      pattern(
        '(?:不准|不得|禁止|不让|不许|停止)',
        near(8),
        any('用水 用电 灌溉 浇地 走路 过路 通行 用渠 水渠 机耕路 公路 水井'),
      ),
      pattern('(?:封|堵|拦)', near(10), '路'),
      pattern('垃圾', near(8), any('撤走 停收 不收 不再收 停运 不清运 不再清运')),
      pattern('(?:不再|不予|停止)(?:收|清|运)', near(6), '垃圾'),
      pattern('(?:停收|停运|停清|拒收)', near(4), '垃圾'),
    ],
    needs: pattern(
      any(`
      不交 不缴 逾期 拖欠 欠 拒 不听 不拆 不签 不出 不参加 不按 不改 不配合 闹事 捣乱 违约 违规 违反 不服 直至 直到 为止 作对 不整改`),
    ),
    unless: pattern(any('检修 抢修 施工方 停水通知 不得以停 催收任何 安全')),
    off: ['lawful'],
  },
  {
    lr: 'LR-05',
    level: 'B',
    ground: 'state-benefit',
    suggestion: 'keep-benefits',
    find: pair(
      any(`
      低保 补贴 津贴 救助 救济 救灾 五保 养老金 养老 医保 合作医疗 惠农 抚恤 优抚 退耕 危房 两补 特困 保障金 政府补助 困难补助`),
      any(
        '停发 停保 停办 停领 停止发 扣发 扣除 扣减 代扣 抵缴 抵扣 取消 不发 不报 不予 不办 不给 冻结 暂停 暂缓 减发 截留 收回',
      ),
      14,
    ),
    unless: pattern(any('误工 免交 免缴 不再符合 不符合 不代领 骗取 冒领 积分')),
  },
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
        any('一概不 一律不 概不 不盖 不开 不予开 不予办 不给开 不给办 不出具 停办 拒开 暂停办'),
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
    lr: 'LR-27',
    level: 'W',
    ground: 'instead-of-police',
    suggestion: 'call-police',
    find: [pattern(OFFENCE, gap(18), HANDLED), pattern(any('抓住 抓到 捉到 捉住 查获'), near(6), OFFENCE)],
    unless: pattern(POLICE),
    off: ['lawful'],
  },
];
