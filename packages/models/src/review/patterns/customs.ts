import type { TextRule } from '../text-rule.js';
import { any, gap, MONEY, near, NUMBER, pattern, PUNISH } from '../vocabulary.js';

const MARRY = any('婚礼 成亲 订婚 结为夫妻 结婚 通婚 成婚 婚姻 完婚 嫁娶');
const MEN = any('男丁 男家长 男主人 儿子辈 男户主 男性 男人 男丁 男子 男劳力 男村民');
const LOOK = any(
  '外墙 墙面 外立面 立面 瓦片 招牌 门头 店招 外观 墙体 檐口 阳台 栏杆 屋顶 屋面 院墙 围墙 门窗 大门 层高 房屋 住房 楼房 新房 坡屋面 民居',
);
const CRIME = any('偷窃 投毒 放火 敲诈 盗窃 偷盗 诈骗 抢劫 破坏 贪污 纵火 流氓 妨碍公务 寻衅滋事 反革命 扰乱 侵占');
const OFFENCE = any(`
  偷鸡 偷东西 贼 惯偷 拉帮结派 闹事 耍流氓 赌徒 赌博 聚赌 赌场 赌钱 赌资 吸毒 贩毒 毒品 黑恶 黑社会 寻衅 帮派 盗窃 偷盗 小偷 偷摸 打架斗殴 斗殴 嫖娼 卖淫 嫌疑人`);

export const customRules: readonly TextRule[] = [
  {
    lr: 'LR-09',
    level: 'B',
    ground: 'marriage',
    suggestion: 'free-marriage',
    over: 'clause',
    find: [
      pattern(
        '(?:不得|不准|不许|禁止|严禁|限制)',
        near(4),
        any('与 和 跟 娶 嫁 找 同'),
        near(8),
        `(?:${MARRY}|外地|外省|外村|外族)`,
      ),
      pattern(
        any('同姓 同族 同宗 本族 外族 五服 外地 外省 外村 异族 外姓'),
        gap(14),
        any('不得 不准 不许 禁止 不能'),
        near(4),
        MARRY,
      ),
      pattern(any('娶 嫁 结婚 入赘 招婿 落户'), gap(14), any('交 缴 收 付'), near(10), `(?:${MONEY}|费|金)`),
      pattern(
        any('外地 外村 外省 外县 外来 外乡'),
        near(4),
        any('媳妇 女婿 女子 男子 姑娘 人'),
        gap(14),
        any('交 缴 收取 落户费 出'),
        gap(10),
        `(?:${MONEY}|费)`,
      ),
      pattern(
        NUMBER,
        '周?岁',
        gap(12),
        any('方可 才能 才可 不得 不准 方能 不许'),
        near(4),
        `(?:办|登记|领)?(?:${MARRY})`,
      ),
      pattern(any('未婚同居 婚前同居 非法同居 同居'), gap(10), any('元 罚 收取 交 处理 不得 禁止')),
      pattern(
        '彩礼',
        gap(10),
        any('超过 最高 限 高于 控制在 上限'),
        gap(14),
        any('的 者 否则 超出 超额 多出'),
        gap(12),
        PUNISH,
      ),
      pattern(
        any('离婚 再婚 复婚 改嫁 结婚'),
        near(4),
        any('须 需 必须 应当'),
        near(2),
        any('经 报 征得'),
        near(8),
        any('批准 同意 许可'),
      ),
    ],
    unless: pattern(
      any('自己商量 自愿 自由 不得包办 不得干涉 强迫或者干涉 欢迎 不得侵害 扶养 祠堂 土地 承包地 户口 分配'),
    ),
    off: ['negated', 'advocated', 'lawful'],
  },
  {
    lr: 'LR-10',
    level: 'B',
    ground: 'birth',
    suggestion: 'free-birth',
    find: [
      pattern(
        any(
          '非婚生 非婚 多胎 计生 生育政策 流产 怀孕 生男 生女 生一个 生二 生三 未生育 再生 育龄夫 未婚先育 未婚生育 早育 早生 超生 多生 抢生 计划外 不生育 不育 生育 二孩 二胎 三孩 三胎 育龄 已婚妇女 孕检 上环 结扎 引产 堕胎 节育',
        ),
        gap(16),
        any(
          '罚 收取 交 缴 优先 报批 审批 须 扣积分 取消 扣 不予 不得 不享受 处以 必须 强制 停发 收回 应强制 结扎 上环 手术 引产',
        ),
      ),
      pattern(any('必须 强制 应当 一律'), near(12), any('孕检 上环 结扎 引产 节育 避孕')),
    ],
    unless: pattern(
      any('不得干涉 不得强 不得以 不得因 自愿 免费 鼓励 依法保障 歧视 自己商量 代办 不强 尊重 关爱 优待'),
    ),
    off: ['negated', 'lawful'],
  },
  {
    lr: 'LR-19',
    level: 'B',
    ground: 'claimed-crime',
    suggestion: 'refer-authority',
    find: [
      pattern('(?:以|按|定)', near(10), '罪', near(2), any('论处 处理 处 论 定 治 惩 办')),
      pattern('以', CRIME, near(4), any('论处 论 处理')),
      pattern('以', near(6), '论处'),
      pattern('追究', near(6), '(?:刑事|行政)责任'),
      pattern('(?:处|处以|给予|予以|可|将其|先)(?:行政|治安)?拘留'),
      pattern('行政拘留'),
      pattern('拘留', near(2), NUMBER, any('日 天 个月')),
      pattern('判(?:处|其|他)', near(8), any('刑 教养 监 牢 劳')),
      pattern(any('坐牢 判刑 劳教 劳动教养 法办(?!理) 惩办 蹲监狱 绳之以法 开除村籍 开除公职 依法严惩')),
    ],
    unless: pattern(any('坐过牢 涉嫌 宣传 可能 切勿 案例 判刑入狱 回来')),
  },
  {
    lr: 'LR-21',
    level: 'W',
    ground: 'building-look',
    suggestion: 'follow-plan',
    find: [
      pattern(
        LOOK,
        gap(12),
        any('统一 一律 必须 不得 不准 限 禁止 全部 高于'),
        gap(12),
        any('色 灰 红 底 字 仿古 颜色 风格 样式 朝向 白墙 灰瓦 青瓦 青砖 瓦 米 层 高度 一米 涂 刷 瓷砖 式'),
      ),
      pattern(LOOK, near(6), '(?:颜色|样式|风格|高度)', near(4), any('统一 一律 由村里')),
      pattern(LOOK, near(4), any('限高 限')),
    ],
    unless: pattern(any('规划 批准 审批 报批 许可 鼓励 倡导 提倡 安全 采光 邻')),
    off: ['negated', 'lawful'],
  },
  {
    lr: 'LR-27',
    level: 'W',
    ground: 'instead-of-police',
    suggestion: 'call-police',
    find: [
      pattern(
        OFFENCE,
        gap(18),
        any(
          '由村 由治保 由巡逻 由联防 由护村 由家族 由族 罚 没收 收缴 审问 审查 搜查 私了 了结 自行处理 管教 教训 看管 商量着 协商处理 处置 教育后放 内部处理 了事 逐出 赶出 清退 捉住 捉到 抓到 抓住 当众',
        ),
      ),
      pattern(any('抓到 抓住 捉到 捉住'), near(6), OFFENCE),
      pattern(any('治保会 巡逻队 联防队 护村队 村干部'), near(8), any('捉 抓 审 搜 没收 收缴')),
    ],
    unless: pattern(any('报警 110 报告 公安 派出所 民警 移送 有关机关 司法 劝阻 检举')),
    off: ['lawful'],
  },
  {
    lr: 'LR-28',
    level: 'B',
    ground: 'clan-custom',
    suggestion: 'equal-voice',
    find: [
      pattern(MEN, gap(8), any('参加 投票 表决 发言 决定 代表 出席 才能 方可 有权 为限 议事')),
      pattern(
        any('妇女 女性 女人 女村民 媳妇'),
        near(4),
        any('不得 不准 不能 无权 不参加 不许 不要 不 列席 不列席'),
        near(6),
        any('上席 上香 祭 摸 参加 投票 表决 发言 上桌 进 入 当 担任 主持 议事 不发言'),
      ),
      pattern(
        any('族长 宗族 族老 房族 族规 家法 大姓 本姓 房头 长房'),
        gap(10),
        any('决定 裁决 处置 处理 说了算 惩 为准 优先 批准 商定 服从 定夺'),
      ),
      pattern(any('每房 每户 各户 每家'), near(6), MEN),
      pattern('姓', near(3), any('宗族 族会 族长 祠堂'), gap(8), any('定 决定 商定 批准 同意 主持')),
      pattern('外姓', near(4), any('不得 不准 无权 不能')),
      pattern(
        any('不得 不准 禁止 严禁 以免 避免 免得 避开'),
        gap(16),
        any('风水 龙脉 神灵 神明 煞 惊动祖 祖先 祖灵 冲撞 神树 社神'),
      ),
      pattern(
        any(
          '酬神 唱戏 请戏 迎神 菩萨 庙里 神像 建庙 修庙 庙会 祭祀 打醮 香火 祭龙 求雨 祈雨 请神 道场 法事 拜神 社戏 村庙',
        ),
        gap(10),
        any('必须 须 应当 一律 分摊 摊派 每户 按户 都要 派 出钱'),
      ),
    ],
    unless: pattern(any('男女 男的女的 反对 自愿 不看风水 祭祖注意 愿意 骗取 平等 破除 不信')),
    off: ['negated', 'lawful', 'advocated'],
  },
];
