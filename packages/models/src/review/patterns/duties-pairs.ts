import type { TextRule } from '../text-rule.js';
import { any, EVERYONE, gap, MONEY, near, NUMBER, pattern, PAY, PUNISH } from '../vocabulary.js';
import { pair } from './pair.js';

const NAMED = any('姓名 名字 照片 视频 截图 户主 名单 车牌 头像');
const SHOWN = any(
  '公布 公示 公开 上墙 播放 滚动 张贴 贴出 发群 发到 发在 晒 电子屏 大屏 上榜 登出 写明 写在 连播 挂出',
);
const WORK = any(`
  投工 出工 用工 义务工 义务出 工价 误工 当班 轮班 植树 打扫 值班 值守 扑救 出动 修桥 修路 修渠 挖渠 清淤 劳力 公益劳动 集体劳动 水利`);
const ABSENT = any(
  '出不了 干不了 没干 不干 不扫 不清 缺 不来 不去 未去 不到 未到 没到 没来 不出 没出 没有劳力 不参加 未参加 无故 顶工 不能来',
);
const GIVE = any('捐 赞助 集资 认捐 乐捐');

/** What two words in one sentence say together, however the sentence is built: shame, data, labour, gifts, feasts and houses. */
export const dutiesPairs: readonly TextRule[] = [
  {
    lr: 'LR-14',
    level: 'B',
    ground: 'shaming',
    suggestion: 'talk-privately',
    find: [
      pattern(any('失信榜 警示榜 曝光台 曝光栏 末位榜 臭榜 批评榜 道德黑')),
      pattern(NAMED, gap(10), SHOWN),
      pattern(SHOWN, near(10), NAMED),
      pattern(any('门口 门上 大门 墙上'), near(4), '(?:贴|挂|钉|刷)', near(6), any('黄牌 红牌 黑牌 牌 标记 差')),
      pattern(any('公布 公示 通报'), near(8), any('不文明 不合格 最差 落后 倒数 失信 后进')),
    ],
    needs: pattern(
      any(`
      违 失信 最差 落后 后进 倒数 末位 脏 乱 差 欠 偷 骗 赌 黑 不孝 不文明 不合格 屡 闹 破坏 打架 拒 不交 不缴 不改 不听`),
    ),
    unless: pattern(
      any(`
      同意 由本人 由本户 自己挑 表彰 先进 好人 隐去 不写 不公布 不公开 不贴 不挂 不张榜 只公布合格 只写户号 光荣 不许 不得 不准 未经允许 改成红榜 身份证 银行卡 法院 欠债情况
      病 体检 工资 电话 不设 停车 捐`),
    ),
  },
  {
    lr: 'LR-15',
    level: 'B',
    ground: 'personal-data',
    suggestion: 'mask-data',
    find: pair(
      any('身份证 银行卡 账号 手机号 电话号码 住址 体检 诊断 病情 病历 收入 存款 欠债 工资 家庭情况 户口簿 怀孕 聊天'),
      any('公布 公示 公开 张榜 上墙 贴在 贴到 晒 发群 发到 发在 大屏 会上 传看 抄送 群里'),
      16,
    ),
    unless: pattern(
      any(`
      隐去 村干部电话 不写 遮 脱敏 去掉 不公 不上墙 不得 不能 不要 防止 星号 代替 保密 值班 服务电话 监督 办公 出诊 急救 抢修 同意 只用于 收支 集体收入 集体经费 财务 不外 联系方式 责任`),
    ),
  },
  {
    lr: 'LR-17',
    level: 'B',
    ground: 'forced-labour',
    suggestion: 'voluntary-labour',
    find: [
      pattern(WORK, gap(20), ABSENT, gap(12), `(?:${PAY}|扣|顶|罚|记|费用|工钱)`),
      pattern(ABSENT, gap(10), any('出钱顶 顶工 工价 误工钱 补工 代工')),
      pattern(EVERYONE, gap(14), any('出工 投工 义务工 义务出工 用工'), gap(8), NUMBER),
      pattern(any('义务出工 出工 投工 义务工'), gap(14), any('不得少于 不少于 至少 须 必须'), near(4), NUMBER),
      pattern(any('必须 一律 须 全员'), near(8), any('出动 出工 投工 派工 上工'), gap(14), `(?:${ABSENT}|${PAY})`),
    ],
    unless: pattern(any('自愿 报名 志愿 大会 会议 村民代表会议 一事一议 报酬 谈好 愿意 不勉强 会定 随意让')),
  },
  {
    lr: 'LR-18',
    level: 'B',
    ground: 'forced-gift',
    suggestion: 'voluntary-gift',
    find: [
      pattern(
        any('每户 每人 每家 人人 户户 各户 家家 一律 必须 须 应 老板 干部 党员'),
        gap(8),
        GIVE,
        gap(6),
        `(?:不低于|不少于|至少)?${near(2)}${MONEY}`,
      ),
      pattern(EVERYONE, gap(10), any('必须 须 至少 一律 都要 最少 不少于'), near(4), '(?:出|交|拿|凑)', near(4), MONEY),
      pattern(GIVE, gap(6), any('不低于 不少于 不得少于 至少 收齐 任务 指标 标准')),
      pattern(
        any('没有捐 未捐 不捐 没捐 拒捐 不赞助'),
        gap(14),
        any('不准 不得 不给 不帮 取消 扣 不予 记 不许 公布 不办'),
      ),
      pattern(
        '志愿',
        gap(16),
        any('必须 须 一律 每户每月 缺席 无故 不去 不来 不参加'),
        gap(12),
        any('扣 批评 取消 出一人 罚 通报 不得 小时'),
      ),
      pattern(any('一律 必须 强制 全部 硬性'), gap(12), '志愿', gap(8), any('队 服务 者')),
    ],
    unless: pattern(any('自己决定 自愿 不扣 随心 量力 多少不限 不得把 强迫 灵活 报名 不搞 不得 心意')),
  },
  {
    lr: 'LR-19',
    level: 'B',
    ground: 'claimed-crime',
    suggestion: 'refer-authority',
    find: [
      pattern('(?:以|按|依|视为|视同|定为|构成)', near(12), '罪', '(?:论|处|定|惩|办|$|。)'),
      pattern('视为', near(14), '罪'),
      pattern('(?:村里|村委会|村民委员会|调解委员会|治保会)', near(8), any('拘留 判刑 定罪 追究 判处 关押 逮捕')),
      pattern(any('一律 直接 可以 可'), near(2), any('判刑 拘留 坐牢 判处 逮捕')),
    ],
    unless: pattern(any('公安机关 司法机关 涉嫌 宣传 可能 切勿 案例 派出所 不能 依照刑法')),
  },
  {
    lr: 'LR-20',
    level: 'W',
    ground: 'feast-limit',
    suggestion: 'advocate',
    over: 'clause',
    find: [
      pattern(
        any('请客 办酒 摆酒 办席 宴 酒席 席 礼 烟 酒 车'),
        gap(8),
        any('超过 高于 多于 超出'),
        near(3),
        NUMBER,
        any('桌 元 包 瓶 辆 台 块'),
        gap(16),
        PUNISH,
      ),
      pattern(
        any('宴 酒席 席 桌 礼 人情 用车 婚车 车队 车 烟 酒 聚餐 丧事 喜事 流水席'),
        gap(10),
        any('不得超过 不准超过 不超过 为上限 封顶 最高 不得高于 不高于 限 不准办 不得办 以内'),
        gap(20),
        any('超过的 超过者 超过部分 超出 超标准 超标 超的 违反 违者 不遵守 办了的 否则 多的'),
        gap(14),
        PUNISH,
      ),
      pattern(
        any('宴 酒席 席 桌 礼 人情 用车 婚车'),
        gap(10),
        NUMBER,
        any('元 桌 台 辆 块'),
        near(4),
        any('封顶 为上限 上限 以内'),
        gap(20),
        `(?:${PUNISH}|不予|不得评)`,
      ),
    ],
    off: ['negated', 'advocated', 'lawful'],
  },
  {
    lr: 'LR-21',
    level: 'W',
    ground: 'building-look',
    suggestion: 'follow-plan',
    find: [
      pattern(
        any('房 楼 墙 瓦 门 窗'),
        gap(10),
        any('只能 只准 只许 统一 一律 必须'),
        near(6),
        any('贴 刷 盖 用 涂 漆'),
        near(8),
        any('色 砖 瓦 漆'),
      ),
      pattern(
        any('外墙 墙面 屋顶 坡屋 院墙 围墙 围栏 栅栏 窗框 门窗 阳台 檐口 层高 层数 外立面 门面 招牌 屋面 瓦'),
        gap(10),
        any('统一 一律 必须 须 不得 不准 限 禁止 全部 不得贴'),
        gap(10),
        any('色 样式 风格 瓦 砖 米 层 木 白 灰 红 高 封闭 招牌 式 统一'),
      ),
      pattern(
        any('房屋 农房 住宅 楼房'),
        gap(8),
        any('一律 统一 必须 限'),
        near(10),
        any('坡 白墙 黛瓦 瓷砖 层 米 色 风格'),
      ),
    ],
    unless: pattern(any('规划 批准 审批 报批 许可 鼓励 倡导 提倡 安全 采光 邻 参考 物业 坠物 堆 刻划')),
    off: ['negated', 'lawful'],
  },
];
