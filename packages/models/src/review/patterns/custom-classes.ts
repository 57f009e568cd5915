import type { TextRule } from '../text-rule.js';
import { any, near, NUMBER, pattern } from '../vocabulary.js';
import { AMOUNT, TAKE } from '../word-classes.js';

const MARRY = any(`二婚 头婚 续弦 处对象 谈对象 谈恋爱 
  结婚 通婚 成婚 完婚 婚配 联姻 开亲 结亲 成亲 定亲 订婚 提亲 嫁 娶 迎亲 过门 婚礼 婚事 办喜事 婚宴 领证 结婚证 结婚登记 离婚 离异 再婚 复婚 改嫁 再嫁 招赘 入赘 招婿 上门 同居 彩礼 聘礼 聘金 谈婚`);
const MARRY_BAN = `(?:${any(`
  批准 批条 许可 点头 答应 同意 征得 应允 认可 才准 才许 才能 才可 方可 方准 方能 方许 上交 没收 充公 罚 扣 取消 收费 交费 缴费 入村费 落户费 登记费 通报 曝光 不给开 不开 不予 不给办 不帮办 不派人 停办 不承认 不认`)}|(?:不得|不准|不许|禁止|严禁|不能)(?!干涉|干预|索|借|包办|强|阻|因|以|逼|虐|歧视|买卖|超过)|(?:交|缴|收|付|出|补)${near(8)}${AMOUNT})`;
const BIRTH = any(`生了老 老三 生老 要孩子 要第二 要二 要三 孕妇 没结婚就 没有结婚就 没领证就 未领证就 
  生育 计划外 计划生育 计生 怀孕 有孕 孕期 孕检 查孕 查环 妇检 生小孩 生孩子 生娃 再生 多生 超生 抢生 早生 早育 晚育 头胎 一胎 二胎 三胎 二孩 三孩 多孩 多胎 生二 生三 第二个孩子 第三个孩子 两个孩子 生了两 非婚生 未婚先 未婚生 未婚妈 私生子 上环 戴环 带环 结扎 绝育 节育 避孕 引产 流产 堕胎 人流 准生 生育证 抱养 生男 生女`);
const BIRTH_HARM = `(?:${TAKE}|${any(`记入 回原籍 不接收 写保证 保证书 
  罚 抚养费 交钱 缴 收取 必须 务必 强制 一律 应当上 应当接受 应当采取 应当落实 应上 应当结 要上 要结 须到 须经 须先 须向 须交 须落 领准生 准生单 准生证 扣 违约处理 按违约 处理 处分 报批 审批 批准 通报 上报村 不许 不得 不准 禁止 终止 补救 开除 不给上户 不上户 除名 不给 不予 优先分 多分`)}|交${near(4)}${AMOUNT})`;
const FEAST = any(`送礼 收礼 礼 摆席 流水席 做寿 做酒 
  宴 酒席 席面 酒桌 酒 席 桌 随礼 礼金 礼钱 份子 人情 烟 丧事 白事 红事 喜事 红白 出殡 停灵 吹打 唢呐 乐队 鼓乐 花圈 满月 周岁 升学 谢师 乔迁 上梁 寿 参军酒 彩礼 车队 婚车 回礼 请客 办客`);
const FEAST_LIMIT = any(`报批 没批 未批 先报 审批 以上 
  超 不得 不准 不许 禁止 只准 只许 只请 最多 至多 最高 不高于 限 上限 封顶 大办 大操大办 滥办 不摆 不办 不过 三天 以内 以下 铺张 多请 多摆 多收 多备 违 标准`);
const FEAST_HARM = `(?:${any(`撤下 不去 不来 包全村 停办 
  罚 扣 上交 充公 没收 取消 停用 收回 撤席 撤桌 掀 通报 曝光 黑榜 黑名单 上榜 点名 检讨 记失信 失信 记入 列入 不派 不帮 不借 不给 不予 不开 不评 不得评 不享 不出具 不盖 加倍 补交 保证金 处理 拆 停水 停电`)}|(?:交|缴)${near(2)}${NUMBER}(?:到|给|入|作)|(?:交|缴|收|付|补)${near(6)}${AMOUNT})`;
const BUILT = any(`木门 沿街 临街 菜园 院坝 晒坝 
  房 楼 屋 墙 瓦 门窗 大门 院门 门朝 门头 窗 院子 院内 院墙 围墙 庭院 宅基 宅院 屋檐 檐 屋脊 屋顶 阳台 外立面 立面 层高 层数 台阶 门楼 招牌 私宅 住宅 厢房 厨房 柴房 烟囱 栅栏`);
const MANDATED = any(`全部 全都 至多 最多 
  一律 统一 只准 只许 只能 只可 只限 不得 不准 不许 不能 禁止 严禁 必须 务必 须 应当统一 封顶 限高 限层 最高 推倒 要拆 拆除 拆掉 重砌 重刷 改换 返工 村里定 村里统 由村 不给验收 不予验收 不验收`);
const LOOKS = `(?:${any(`翻建 翻新 重建 装修 菜 葱 
  仿古 木门 种 色 漆 样式 风格 款式 式样 朝向 朝南 朝东 朝路 砖 瓦 白墙 灰 红 黄 蓝 刷 贴 铝 木 铁 玻璃 米 层 高过 高于 高出 超过 矮 前排 左邻 屋脊 种树 种菜 种花 种竹 养鸡 养鸭 养猪 养狗 养牛 喂猪 租给 出租 租出 开店 卖给 出售 买卖 转卖 外人 改建 加盖 加层 封闭 统一定`)})`;
const LAWFUL_BUILDING = any(`
  规划 批准 审批 报批 许可 鼓励 倡导 提倡 建议 只提 安全 采光权 协商 占用耕地 耕地 农田 基本农田 消防 高空 执法 违法建 抵押 危房 堆 晾 拉线 通道 物业 抛 燃放 乱 低保 嫁 女婿 登记 备案 占道 公共 集体 保证金 押金 租客 歧视`);
const VICE = any(`罂粟 大烟 保护费 骗子 坏人 歹徒 滋扰 牌桌 牌局 麻将 
  赌 吸毒 毒品 贩毒 涉毒 制毒 种毒 毒贩 瘾君子 毒 嫖 卖淫 黑恶 黑社会 涉黑 恶霸 混混 流氓 地痞 村霸 帮派 团伙 闹事 打群架 打架斗殴 斗殴 聚众 盗窃 偷盗 小偷 贼 偷鸡 扒手 诈骗 抢劫 高利贷 邪教 传销`);
const SELF_HELP = any(`打了再 一拥而上 就放 放人 出面谈 讲和 说和 掺和 轰走 不追究 不再追究 算了 当场解散 自己烧 自己毁 
  家法 族规 村规处 村规办 按村规 私了 私下 内部 自行处理 自己处理 自行解决 自己解决 自行处 自行了断 村里处 村内处 村里管 村里审 村里解决 村里说了 村里先 先由村 关祠堂 关起来 关 捆 绑 打断 痛打 群起 教训 收拾 清剿 围剿 驱逐 逐出 赶出 撵出 审清 审问 审讯 审 搜身 搜查 扣留 扣下 强制送 强制戒 押 管教 了结 了事 处置 处治 惩治 惩办 由族 族中 家族 族长 由治保 治保会 由联防 联防队 由护村 由巡逻 由禁毒会 由禁赌会 由理事会 由老人会 赌资 充公 归公 没收`);
const CALLED = any(
  '报警 110 报告派 报告公 报派出所 举报 移送 报案 公安机关 司法机关 向派出所 拨打 打电话给 民警 警方 劝 协助 依法 社区戒毒 社区康复',
);
const SPIRIT = any(`先生算 看日子 算日子 问卦 卦 焚香 求签 占卜 算命 黄道 八字 
  风水 龙脉 龙气 神灵 神明 神仙 菩萨 佛 土地公 土地爷 龙王 山神 河神 树神 灶神 社公 祖灵 煞 晦气 阴气 霉运 鬼 道士 道公 巫 神婆 师公 法师 先生看 做法 作法 法事 道场 打醮 求雨 祈雨 祭神 祭山 祭天 敬神 拜神 迎神 抬神 神轿 游神 庙里 庙会 修庙 村庙 庙前 进庙 庙宇 还愿 谢罪 冲撞 冲喜 不吉利 犯忌 忌讳 驱邪`);
const RITE_DUTY = any(`要看 担不起 不开工 不动工 不吉 先请 
  必须 务必 须 应当 一律 要请 就要 要杀 得请 都要 都得 每户 每家 每人 各户 按户 按人 摊 派 交 出钱 赔 罚 不得 不准 不许 禁止 免得 以免 赎 谢罪 谢神 杀猪 杀鸡 先请 先问`);
const CLAN = any(
  '每房 各房 杂姓 本族 族长 族老 族里 族中 宗族 宗亲 宗祠 房族 房头 长房 大房 嫡 长子 大姓 大族 本姓 同姓 某姓 两姓 几姓 家长 头人 寨老 村老 长老 乡绅 老族 祠堂理事',
);
const RANK = any(
  '各出 出一人 列席 旁听 拍板 说了算 决定 定夺 裁决 裁断 处置 做主 作主 批准 同意 点头 优先 多选 多一 多占 多分 先选 先当 担任 世袭 产生 轮流 推举 指定 主持 服从 听 只从 只能 只选 才能 才可 为准',
);
const MALE = any('男主人 男户主 男丁 男人 男的 男子 男性 男家长 男当家 丁 当家的 父子');
const MALE_ONLY = any(
  '投票 表决 参加会 参会 开会 到会 签字 代表 出席 入谱 上谱 列入 一票 抬 进祠 入祠 拜 祭 主事 发言 才 只 为限 说话',
);
const FEMALE = any('妇女 女性 女人 女子 女的 女儿 女眷 媳妇 寡妇 产妇 孕妇 月经 坐月子 婆娘 姑娘');
const KEPT_OUT = `(?:不得|不准|不许|不能|不可|不让|禁止|无权|不)(?!因|以|受|分|同意|平等|愿)${near(6)}${any('代替 代表 参加 投票 表决 发言 议事 插嘴 进祠 入祠 进庙 入庙 进堂 上谱 入谱 列入 上桌 上席 祭 拜 抬 摸 跨 经过 路过 靠近 当 担任 主持 上坟 扫墓 说话')}`;

/** Marriage, birth, feasts, houses, vice and clan by classes of words. */
export const customClasses: readonly TextRule[] = [
  {
    lr: 'LR-09',
    level: 'B',
    ground: 'marriage',
    suggestion: 'free-marriage',
    find: [
      pattern(
        '(?:不得|不准|不许|禁止|严禁|不能|限制)(?!以|因|干|借|强|包)',
        near(10),
        any('通婚 成婚 结婚 联姻 开亲 结亲 嫁给 嫁往 嫁到 嫁外 外嫁 娶 同居 招赘 入赘 离婚 再婚 改嫁'),
      ),
      pattern('男', near(2), NUMBER, near(3), ',?女', near(2), NUMBER, near(4), any('才 方 不准 不得 以上')),
    ],
    pairs: [{ topic: pattern(MARRY), adverse: pattern(MARRY_BAN), within: 14 }],
    unless: pattern(
      any(`
      自己商量 自愿 自由 不得包办 干涉 包办 买卖婚姻 欢迎 不得侵害 扶养 祠堂 祭祖 议事 土地 承包 分配 分红 宅基 族谱 上谱 酒席 摆酒 桌 烟 征地 补偿 婚姻登记规定 到民政 男女平等 分地 分钱 收益 口粮 成员`),
    ),
    off: ['lawful'],
  },
  {
    lr: 'LR-10',
    level: 'B',
    ground: 'birth',
    suggestion: 'free-birth',
    find: [],
    pairs: [{ topic: pattern(BIRTH), adverse: pattern(BIRTH_HARM), within: 16 }],
    unless: pattern(
      any(
        '不得干涉 不得强 不得要求 不得以 不得因 自愿 自由 免费 鼓励 依法保障 歧视 商量 代办 不强 尊重 关爱 优待 津贴 一样好 提倡 走访 派出所申报',
      ),
    ),
    off: ['lawful', 'referred'],
  },
  {
    lr: 'LR-20',
    level: 'W',
    ground: 'feast-limit',
    suggestion: 'advocate',
    find: [pattern(any('酒 宴 席'), near(6), any('就 便 即 一律'), near(2), any('上黑榜 上榜 扣 罚 曝光 通报 取消'))],
    pairs: [{ topic: pattern(FEAST), adverse: pattern(FEAST_HARM), within: 34 }],
    needs: pattern(FEAST_LIMIT),
    unless: pattern(
      any('不处罚 不作处罚 不罚 不扣 不取消 酗酒 酒后 酒驾 酒鬼 醉酒 禁烟 吸烟 敬酒 抽烟 烟花 烟囱 秸秆 香烟店'),
    ),
    off: ['lawful'],
  },
  {
    lr: 'LR-21',
    level: 'W',
    ground: 'building-look',
    suggestion: 'follow-plan',
    find: [],
    pairs: [
      {
        topic: pattern(BUILT),
        adverse: pattern(`(?:${MANDATED}${near(10)}${LOOKS}|${LOOKS}${near(6)}${MANDATED})`),
        within: 10,
      },
    ],
    unless: pattern(LAWFUL_BUILDING),
    off: ['lawful'],
  },
  {
    lr: 'LR-27',
    level: 'W',
    ground: 'instead-of-police',
    suggestion: 'call-police',
    find: [],
    pairs: [{ topic: pattern(VICE), adverse: pattern(SELF_HELP), within: 18 }],
    unless: pattern(CALLED),
    off: ['lawful', 'referred'],
  },
  {
    lr: 'LR-27',
    level: 'W',
    ground: 'instead-of-police',
    suggestion: 'call-police',
    find: [
      pattern('(?:别|不要|不用|不必|莫)(?:去)?报(?!名|销|团)'),
      pattern(
        '(?:不必|不用|不要|不须|不得|不许|别|莫|先不|不)(?:去)?(?:惊动|往上|往外|送|报|找|叫|请|经|麻烦|通知)',
        near(3),
        any('公安 派出所 警 110 官 上报'),
      ),
    ],
    needs: pattern(VICE),
    off: ['negated', 'referred'],
  },
  {
    lr: 'LR-28',
    level: 'B',
    ground: 'clan-custom',
    suggestion: 'equal-voice',
    find: [pattern('户主', near(6), '男'), pattern(any('一丁 每丁 按丁 男丁'), near(4), any('一票 投票 表决 出面'))],
    pairs: [
      { topic: pattern(SPIRIT), adverse: pattern(RITE_DUTY), within: 14 },
      { topic: pattern(CLAN), adverse: pattern(RANK), within: 10 },
      { topic: pattern(MALE), adverse: pattern(MALE_ONLY), within: 10 },
      { topic: pattern(FEMALE), adverse: pattern(KEPT_OUT), within: 8 },
    ],
    unless: pattern(
      any(`
      男女 反对 破除 不信 不搞 自愿 愿意 骗取 平等 歧视 依法 不干预 干扰选举 选举由 同样 一样 都可 献花 不看风水 祭祖注意 明火 防火 文物 保护 森林 监护 家长会 分红 分地 征地 分配 宅基 承包 补偿 寺庙管理 未成年 学生 孩子`),
    ),
    off: ['lawful', 'referred'],
  },
];
