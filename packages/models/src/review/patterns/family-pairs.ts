import type { TextRule } from '../text-rule.js';
import { any, gap, LOSS, MONEY, near, pattern, PAY, PUNISH } from '../vocabulary.js';
import { pair } from './pair.js';

const HARM = `(?:${LOSS}|${PUNISH}|${PAY}|${any('处分 检讨 警告 受限 停职 强制 必须 一律 终止 禁止 不让 不能 不可 不得')})`;

/** What two words in one sentence say together, however the sentence is built: marriage, birth, relatives, minors and customs. */
export const familyPairs: readonly TextRule[] = [
  {
    lr: 'LR-09',
    level: 'B',
    ground: 'marriage',
    suggestion: 'free-marriage',
    over: 'clause',
    find: [
      pattern(
        any('外嫁 结婚 成婚 嫁 娶 媳妇 新娘 新郎 同居'),
        gap(14),
        any('付出 交 缴 收取 付 须给 交纳'),
        near(8),
        `(?:${MONEY}|费)`,
      ),
      pattern(any('不得 不准 不许 禁止 严禁'), gap(10), any('通婚 成婚 结婚 联姻 嫁给 嫁往 娶 同居')),
      pattern(
        any('同姓 同宗 表亲 同族 外族 外地 外村 未满 不满'),
        gap(16),
        any('不得 不准 不许 禁止'),
        near(4),
        any('通婚 成婚 结婚 联姻'),
      ),
      pattern(
        any('改嫁 再婚 离婚 再嫁 结婚 复婚'),
        near(6),
        any('须 要 需 必须 应'),
        gap(4),
        any('征得 经 报 得到 由'),
        near(12),
        any('同意 批准 许可'),
      ),
      pattern(any('彩礼 聘礼'), gap(12), any('最高 超过 高于 上限 封顶 限'), gap(16), PUNISH),
    ],
    unless: pattern(
      any(`
      为由 自己商量 自愿 自由 不得包办 不得干涉 干涉 欢迎 不得侵害 土地 承包地 户口 祠堂 祭祖 议事 分配 不登记姓名`),
    ),
    off: ['negated', 'advocated', 'lawful'],
  },
  {
    lr: 'LR-10',
    level: 'B',
    ground: 'birth',
    suggestion: 'free-birth',
    find: pair(
      any(`
      生育 怀孕 生小孩 生孩子 生二 生三 第二个孩子 第三个孩子 多胎 超生 计划外 孕检 绝育 结扎 上环 引产 流产 妊娠 未婚先 早育 生了两个 生了一个 节育`),
      `(?:${HARM}|${any('须 应当落实 应当接受 落实绝育 终止')})`,
      16,
    ),
    unless: pattern(
      any('不得干涉 不得强 不得以 不得因 自愿 免费 鼓励 依法 歧视 商量 代办 不强 尊重 关爱 优待 需要的 津贴怎'),
    ),
    off: ['negated', 'lawful', 'referred'],
  },
  {
    lr: 'LR-13',
    level: 'B',
    ground: 'relatives',
    suggestion: 'own-deeds',
    find: [
      pattern(
        any('的, 者, 一人 有人 一户 儿子 弟弟 父亲 丈夫 妻子 老公 老婆 爱人 哪家 谁家 家中 家人'),
        gap(12),
        any('子女 父母 全家 家人 家属 亲属 儿子 女儿 兄弟 哥哥 姐姐 配偶 妻子 丈夫 老婆 老公 爱人 孩子 亲戚 直系 老人'),
        gap(12),
        any('停发 停职 取消 不予 不得 受限 不能 不给 不开 不发 不出具 不享受 扣 一并 影响 限制 不推荐'),
      ),
    ],
    unless: pattern(
      any(`
      不影响 不得作为 不因 不牵连 监护人 回避 赡养 没有关系 同意 不得虐待 依法 亲属关系 受益 嫁 离婚 女婿 未婚 生 学生 未成年 小孩 逃课 承揽 权益 积分 不帮`),
    ),
    off: ['referred'],
  },
  {
    lr: 'LR-16',
    level: 'B',
    ground: 'minors',
    suggestion: 'encourage-minors',
    find: [
      pattern(
        any('未成年 学生 小孩 儿童 少年 岁以下 孩子 娃娃'),
        gap(24),
        any('罚 扣 曝光 公布 公示 通报 取消 点名 检讨 没收 处分 赔礼 不得评 示众'),
      ),
    ],
    needs: pattern(
      any(`
      逃 恋 打架 打群架 偷 抽烟 喝酒 染发 网吧 游戏 手机 乱涂 破坏 骂 倒数 不及格 成绩 夜不归 违 旷课 辍学 顶撞 损坏 摩托`),
    ),
    unless: pattern(
      any('不扣 不体罚 不点名 不公布 不公开 不罚 劝返 保护 鼓励 同意 依法 告诉 通知家长 打电话 子女 父母'),
    ),
    off: ['referred'],
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
        any('参加 议事 祭 投票 推举 表决 发言 算数 上桌 列 入 进 担任 当'),
      ),
      pattern(any('只认男 男的来 只许男 只准男 只要男 限男 男丁才 只准男 女子不得 女人不得 妇女不得 男的才')),
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
