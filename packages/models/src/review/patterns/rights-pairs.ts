import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';
import { pair } from './pair.js';

const REFUSE = any('不得 不准 不许 不让 不能 不可 禁止 严禁 不予 不给 不算 不在 一律不 谢绝 加倍 受限 限制 停');
const LINKED = any(`
  低保 医保 养老 分红 股 收益 补助 补贴 救助 入学 入党 参军 入伍 贷款 宅基地 候选人 选举 投票 证明 保险 土地 缴费 保费 就业 罚款`);

/** What two words in one sentence say together, however the sentence is built: women, those who are away, members, complaints and points. */
export const rightsPairs: readonly TextRule[] = [
  {
    lr: 'LR-06',
    level: 'B',
    ground: 'women-rights',
    suggestion: 'equal-women',
    find: [
      pattern(
        any('嫁 未婚女 大龄女 女婿 媳妇 离婚 丧偶 寡妇 招郎 入赘 结了婚的女 女儿 女性 女孩 无儿 无男 生女 妇女'),
        gap(22),
        any(
          '不享 不分 不给 不得 不再 不予 不参 不能 无权 只享 只给 只分 只准 限一 限定 交回 交还 收回 迁出 迁走 退回 没有份 减半 取消',
        ),
        gap(10),
        any('分红 分地 分田 分 地 田 土地 建房 户口 落户 福利 股 待遇 财产 宅基 补偿 收益 份额 继承 权'),
      ),
      pattern(any('限一个 限一人 限招 只准留'), near(8), any('女婿 媳妇 女儿')),
    ],
    unless: pattern(
      any(`
      不得以 不得因 不因 平等 同样 一样 一视同仁 不得收回 不得剥夺 不得侵害 不得干涉 法律保护 参加祭 进祠 入祠 投票 议事 推举 家暴 分担 保护 同等 不得进`),
    ),
    off: ['negated', 'lawful', 'referred'],
  },
  {
    lr: 'LR-07',
    level: 'B',
    ground: 'absent-members',
    suggestion: 'keep-rights',
    find: pair(
      any(`
      外出 在外 打工 务工 做生意 经商 大学 读书 当兵 参军 服役 入伍 坐牢 服刑 劳改 判刑 刑满 城里 进城 离村 不在村 未回村 不回村 户口迁 迁出 搬走 城市`),
      `${any('不再 不享 不得 不予 不分 不参 不能 收回 停 减 放弃 取消 无权 除名 扣')}${near(8)}${any(
        '自留地 口粮田 承包地 土地 田 地 分配 分红 分给 福利 待遇 收益 份额 资格 权利 股 补偿 分',
      )}`,
      18,
    ),
    unless: pattern(
      any(`
      不受影响 不得以 不得因 不因 平等 照常 继续享受 保留 免交 免缴 委托 不得收回 流转 保护 积分 扣分 子女上大学 困难证明`),
    ),
    off: ['negated', 'lawful', 'referred'],
  },
  {
    lr: 'LR-08',
    level: 'B',
    ground: 'members-matter',
    suggestion: 'members-decide',
    find: [
      pattern(
        any(
          '集体林 集体山 集体鱼塘 集体股 集体资 集体收 集体土地 集体房 土地补偿 补偿金 补偿款 补偿费 承包权 机动地 水库 征用土地 林场 田地',
        ),
        gap(16),
        any(
          '商量使用 比例 分成 指定 打乱 重分 不得继承 由村里收回 由村委会 由村两委 由支书 由主任 归村委会 村得 留村 平均分 按人 按户 按劳',
        ),
      ),
      pattern(any('田地 承包地 土地 责任田'), gap(10), any('打乱 重分 重新分 调整一次 一调')),
      pattern(any('迁入户 新迁入 落户 空挂户 新生儿 户口'), gap(16), any('集体经济组织成员 集体成员 成员资格')),
    ],
    unless: pattern(any('成员大会 成员代表大会 不作规定 不受影响 平等 按照它的章程 法律规定 侵占 征地补偿等方面')),
    off: ['negated'],
  },
  {
    lr: 'LR-11',
    level: 'B',
    ground: 'complaint',
    suggestion: 'keep-remedies',
    find: [
      pattern(
        any('不得 不准 不许 不让 禁止 严禁 不能'),
        near(12),
        any('上访 信访 告状 起诉 官司 举报 投诉 控告 报案 报警 越级 诉讼 仲裁 求助媒体 写信'),
      ),
      pattern(
        any('上访 信访 告状 起诉 打官司 举报 投诉 控告 报案 诉讼 告村 告状信'),
        gap(16),
        any(
          '取消 扣 罚 停 不予 不再受理 列入 追究 检讨 通报 不得 不享受 黑名单 不给 不出具 不支持 先找 先经 先报 方可',
        ),
      ),
      pattern(
        any('报警 报案 起诉 上访 投诉'),
        gap(4),
        any('须 应当 必须 应 要'),
        near(2),
        any('先 经'),
        near(10),
        any('同意 批准 组长 村'),
      ),
    ],
    unless: pattern(
      any(`
      打击 报复 阻拦 阻挠 泄露 打听 保密 隐 有权 可以 配合 协助 答复 回话 名字告诉 压制 不得因 不得以 不得扣分 不受 权利 来信人 依法提起 调查清楚 诬告 挂钩`),
    ),
    off: ['negated', 'referred', 'lawful', 'advocated'],
  },
  {
    lr: 'LR-12',
    level: 'B',
    ground: 'discrimination',
    suggestion: 'equal-treatment',
    find: [
      pattern(
        any(`
      外来 外地 外省 租房 租户 租客 刑满 释放 前科 坐过牢 乙肝 艾滋 传染病 精神病 智障 聋哑 残疾 残障 盲人 宗教 信教 少数民族 民族 外姓 吸毒 单亲 非本村`),
        gap(14),
        REFUSE,
      ),
    ],
    unless: pattern(
      any(`
      歧视 一视同仁 平等 同等 不得以 不得因 照顾 优先 帮教 尊重 依法 聚众 不笑话 不传 外传 不得占用 不得堆 平时 不揭短 通婚 结婚 成婚 嫁 娶 媳妇 补贴 救助 津贴
      女婿 毒品 停发 停车 共同 都 占用 两补 不得贩 不得吸`),
    ),
    off: ['negated', 'lawful', 'referred'],
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
    unless: pattern(
      any('不得与 不与 不能换 不得扣 不得因 不扣分 不影响 不看 无关 反对 不挂钩 不得挂钩 不得作为 只能换'),
    ),
    off: ['negated', 'referred', 'lawful'],
  },
];
