import { any, near, NUMBER, pattern } from '../../review/vocabulary.js';
import type { LrCode } from '../../review/types.js';
import type { UnfairReason, UnfairReward } from './facts.js';

/** Words of an item that point to one of the limits F1 to F12. They are hints: a person decides. */
export interface FairnessRule {
  readonly ref: string;
  readonly reason: UnfairReason;
  /** The point of the legal review that names the same limit, for its basis. */
  readonly lr?: LrCode;
  /** In an item that takes points, and in one that gives them. */
  readonly deduct?: RegExp;
  readonly earn?: RegExp;
  /** Words that make it another thing: help for somebody, or harm done to somebody. */
  readonly unless?: RegExp;
}

const KIN =
  '(?:家人|家属|亲属|子女|儿女|父母|配偶|丈夫|妻子|儿子|女儿|兄弟|家庭成员|户内成员|户内有人|家中有人|家里有人|其孩子|任何一人|一人违)';
const HARM = '虐待 遗弃 殴打 打骂 欺负 侮辱 歧视 骚扰 家暴 暴力 不赡养 不孝 不照顾 不送 不管 不尽 拐';
const HELP = '志愿 帮助 帮扶 照顾 看望 慰问 探访 宣传 代办 协助 陪 结对 敬老 孝 团结';

/** Each limit by its words; F7 and most of F9 rest on fields, not on words. */
export const fairnessRules: readonly FairnessRule[] = [
  {
    ref: 'F1',
    reason: 'rights',
    lr: 'LR-11',
    deduct: pattern(
      any(`上访 信访 缠访 闹访 越级反映 举报 投诉 起诉 诉讼 打官司 申诉 控告 检举 提异议 提出异议 提意见 反映问题 反映情况 投反对票
      投弃权票 不投票 不参加投票 不参加选举 不参选 提出罢免 联名罢免 不同意 拒绝签字 不签字`),
    ),
    earn: pattern(
      any(
        '投赞成票 投同意票 投支持票 投票支持 签字同意 息访 息诉 罢访 撤诉 不上访 不信访 无上访 无信访 零上访 零信访 不投诉 不举报',
      ),
    ),
    unless: pattern(any('诬告 捏造 诬陷')),
  },
  {
    ref: 'F2',
    reason: 'benefits',
    lr: 'LR-05',
    deduct: pattern(any('低保 五保 特困 救助金 社会救助 临时救助 养老金 养老保险 社保 补贴 津贴 补助 抚恤 优抚 救济')),
    earn: pattern(
      `(?:${any('放弃 退出 不申请 不领 不要 主动退')}${near(6)}${any('低保 五保 特困 救助 补贴 津贴 补助 养老金')}|(?:缴纳|缴清|参加|按时缴|足额缴)${near(6)}养老保险)`,
    ),
    unless: pattern(any(HELP)),
  },
  {
    ref: 'F3',
    reason: 'insurance',
    lr: 'LR-05',
    deduct: pattern(any('医保 医疗保险 合作医疗 新农合')),
    earn: pattern(any('医保 医疗保险 合作医疗 新农合')),
    unless: pattern(any(HELP)),
  },
  {
    ref: 'F4',
    reason: 'status',
    lr: 'LR-12',
    deduct: pattern(
      any(`离婚 未婚 不婚 早婚 晚婚 单身 再婚 生育 超生 早育 非婚 多胎 未生 不生 信教 信仰 教徒 宗教 做礼拜 少数民族 患病 生病
      有病 残疾 智障 精神病 精神障碍 贫困 年老 高龄 年龄 外来户`),
    ),
    earn: pattern(any('结婚登记 生育 生二孩 生三孩 二孩 三孩 独生子女 生男孩 退教 不信教 不离婚 未离婚')),
    unless: pattern(any(`${HARM} ${HELP} 简办 新办`)),
  },
  {
    ref: 'F5',
    reason: 'relatives',
    lr: 'LR-13',
    deduct: pattern(
      KIN,
      near(8),
      any('违法 犯罪 违纪 违规 违反 拘留 判刑 服刑 吸毒 赌 上访 信访 处分 处罚 闹事 打架 酗酒 偷 参与 被 有不良'),
    ),
    unless: pattern(any(HARM)),
  },
  {
    ref: 'F6',
    reason: 'punished',
    deduct: pattern(
      any('处罚 罚款后 拘留 判刑 刑事 犯罪 违法 酒驾 醉驾 吸毒 嫖娼 失信被执行 被公安 被派出所 被法院 治安案件 前科'),
    ),
  },
  {
    ref: 'F8',
    reason: 'private-life',
    lr: 'LR-10',
    deduct: pattern(
      any(`家中 家里 家庭内部 屋内 室内 卧室 客厅 被褥 被子 叠被 厨房 衣着 穿着 发型 染发 作息 睡懒觉 晚起 恋爱 同居 夫妻 婆媳
      吵架 拌嘴 打麻将 打牌 喝酒 抽烟 吸烟 懒惰 好吃懒做 不洗澡 纹身`),
    ),
    unless: pattern(any('暴力 虐待 殴打 打骂 扰民 噪 公共 会场 林区 山上 犬 狗 楼道 通道 消防 电动车 充电 污水 垃圾')),
  },
  {
    ref: 'F9',
    reason: 'minors',
    lr: 'LR-16',
    deduct: pattern(any('未成年 学生 小孩 孩子 儿童 少年 早恋 逃学 逃课 辍学 成绩 考试 不及格')),
    unless: pattern(any(HARM)),
  },
  {
    ref: 'F10',
    reason: 'donation',
    earn: pattern(
      `(?:捐|赞助|善款|认筹)[^。;]{0,16}(?:${NUMBER}(?:元|块)|每(?:满|增)|金额|数额|越多|多少计|元以上)|(?:每(?:满)?|按)${near(10)}(?:元|块|金额|数额)${near(6)}(?:捐|赞助)|(?:每(?:满)?|按)${near(4)}(?:捐|赞助)${near(8)}(?:元|块|金额|数额)`,
    ),
    unless: pattern(any('不论多少 不论金额 不分多少 无论多少 不按金额')),
  },
  {
    ref: 'F11',
    reason: 'social-media',
    deduct: pattern(
      any('朋友圈 抖音 快手 微博 小红书 视频号 短视频 微信群 qq群 网上发帖 发帖 转发 点赞 网上发表 网络发表 直播'),
    ),
    earn: pattern(any('朋友圈 抖音 快手 微博 小红书 视频号 短视频 发帖 转发 点赞 刷屏 集赞 涨粉')),
  },
  {
    ref: 'F12',
    reason: 'app',
    deduct: pattern(
      '(?:不|未|拒绝|拒不|没有|没)',
      near(4),
      any('安装 下载 注册 使用 登录 登陆 扫码 绑定 关注 打卡 开通'),
      near(12),
      any('app 软件 小程序 公众号 手机 平台 二维码 客户端 应用 系统 码'),
    ),
  },
];

/** Words of a reward that points may not be given for. */
export const rewardRules: readonly {
  readonly reason: UnfairReward;
  readonly lr?: LrCode;
  readonly words: RegExp;
  readonly unless?: RegExp;
}[] = [
  { reason: 'fine', lr: 'LR-01', words: pattern(any('罚款 罚金 抵罚 免罚 违约金 抵处罚')) },
  { reason: 'cash', words: pattern(any('现金 提现 人民币 转账 红包')) },
  {
    reason: 'benefit',
    lr: 'LR-05',
    words: pattern(any('医保 合作医疗 医疗保险 养老保险 社保 低保 救助 补贴 津贴 补助')),
  },
  { reason: 'dividend', lr: 'LR-26', words: pattern(any('分红 股份 股权 股金 集体收益 收益分配 征地款 补偿款')) },
  {
    reason: 'right',
    lr: 'LR-08',
    words: pattern(any('选票 投票权 选举 表决权 入党 成员资格 宅基地 承包地 土地 落户')),
  },
  { reason: 'service', words: pattern(any('开证明 办证明 证明 盖章 入学 学位 办证')) },
  {
    reason: 'alcohol-tobacco',
    words: pattern(any('白酒 啤酒 红酒 黄酒 米酒 散酒 药酒 葡萄酒 烟酒 香烟 卷烟 条烟 包烟 一条烟 一瓶酒')),
    unless: pattern(any('油烟 烟感 烟雾')),
  },
];

/** Every pattern of this file, for the test that shows them safe. */
export const fairnessPatterns: readonly RegExp[] = [
  ...fairnessRules.flatMap(({ deduct, earn, unless }) => [deduct, earn, unless]),
  ...rewardRules.flatMap(({ words, unless }) => [words, unless]),
].filter((one): one is RegExp => one !== undefined);
