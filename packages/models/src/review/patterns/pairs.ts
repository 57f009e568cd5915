import type { TextRule } from '../text-rule.js';
import { any, gap, LOSS, MONEY, near, NUMBER, pattern, PAY, PUNISH } from '../vocabulary.js';

/** Two things in one sentence, in either order. */
export const pair = (topic: string, adverse: string, n: number): readonly RegExp[] => [
  pattern(topic, gap(n), adverse),
  pattern(adverse, gap(n), topic),
];

const HARM = `(?:${LOSS}|${PUNISH}|${PAY}|${any('处分 检讨 警告 受限 停职 强制 必须 一律 终止 禁止 不让 不能 不可 不得')})`;
const REFUSE = any('不得 不准 不许 不让 不能 不可 禁止 严禁 不予 不给 不算 不在 一律不 谢绝 加倍 受限 限制 停');

/** What two words in one sentence say together, however the sentence is built. */
export const pairRules: readonly TextRule[] = [
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
          '绑在 绑到 绑起 捆起 押着 押到 看押 看管起来 关起来 关进 锁在 扭送村 软禁 下跪 剃头 挂牌子 撵出 轰出 赶走 不准出门 劳役 劳动改造 抄家',
        ),
      ),
      pattern('(?:限制|不准|不许|禁止)', near(4), any('出村 出门 外出 离开 行动 人身 进村 回村居住')),
      pattern(any('大会 会上 广播 全村 村民面前 祠堂 群里'), near(10), any('检讨 悔过 认错 赔罪 道歉')),
      pattern('罚', near(4), any('打扫 扫 清理 劳动 站 跪 跑 抄 守夜 植树')),
    ],
    unless: pattern(any('非法 任何人不得 志愿者发现')),
  },
  {
    lr: 'LR-04',
    level: 'B',
    ground: 'cut-off',
    suggestion: 'ask-first',
    find: [
      pattern(
        '(?:停|断|切断|掐断|剪断|拉闸|关掉|关停|停用|中断|限制)',
        near(8),
        any('水 电 气 网 电梯 门禁 水表 电表 供暖 暖气'),
      ),
      pattern(
        '(?:不准|不得|禁止|不让|不许|停止)',
        near(8),
        any('用水 用电 灌溉 浇地 走路 过路 通行 用渠 水渠 机耕路 公路 水井'),
      ),
      pattern('(?:封|堵|拦)', near(10), '路'),
      pattern('垃圾', near(8), any('撤走 停收 不收 不再收 停运 不清运 不再清运')),
      pattern('(?:不再|不予|停止)(?:收|清|运)', near(6), '垃圾'),
    ],
    needs: pattern(
      any(`
      不交 不缴 逾期 拖欠 欠 拒 不听 不拆 不签 不出 不参加 不按 不改 不配合 违规 违反 不服 直至 直到 为止 作对 不整改`),
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
    lr: 'LR-06',
    level: 'B',
    ground: 'women-rights',
    suggestion: 'equal-women',
    find: [
      pattern(
        any('嫁 女婿 媳妇 离婚 丧偶 寡妇 招郎 入赘 结了婚的女 女儿 女性 女孩 无儿 无男 生女 妇女'),
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
];
