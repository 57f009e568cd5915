import type { TextRule } from '../text-rule.js';
import { any, EVERYONE, gap, near, NUMBER, pattern } from '../vocabulary.js';
import { AMOUNT, TAKE } from '../word-classes.js';

const WORK = any(`个工 出力 护路 护河 抢险 挑土 运料 搬运 扛 抬棺 抬丧 抬重 守夜 护秧 看水 人工 人力 帮工 工分 
  义务工 公益工 水利工 出工 用工 投工 投劳 出劳 派工 工日 劳动日 劳力 劳务 以工 清淤 清塘 清渠 挖渠 修渠 修路 修桥 修庙 修塘 修堤 筑路 架桥 挑堤 砌 铺路 除雪 铲雪 扫雪 植树 护林 冬修 水利 义务劳动 集体劳动 公益劳动 大扫除 值守 巡夜 打更 误工 缺工 派人 出人 出一人 派一人`);
const FORCED = `(?:${any(`折现 替工 抽丁 抓阄 轮派 加倍出 点到 点名 必到 轮到 不得推 不足的 不够的 
  摊派 硬性 分派 指派 强派 派到 派给 分到户 落实到户 按人头 按户 按丁 按田亩 必须 务必 须 一律 都要 都得 就得 人人 户户 家家 每户 每家 每人 各户 各家 不得请假 不得推 不得缺 无偿 不计报酬 没有报酬 不给钱 白干 折款 折钱 折价 折成 折现 折算成 顶工 抵工 代劳 代工 误工费 误工金 补交 补工 补足 补上 补出 罚工 罚粮
  缺席 缺勤 缺一 不来的 不到的 不去的 不出的 没来的 未到的 不到位 请人代 雇人代 花钱代 不出工 不出劳 完不成`)}|(?:出|交|缴|补|掏|拿|扣)${near(4)}${AMOUNT})`;
const GIVE = any(
  '祭祖 清明会 出资 份子 修庙 建庙 修祠 立碑 造桥 庙会 香会 派款 摊款 捐 认捐 乐捐 募捐 集资 凑钱 凑份 份子钱 香火钱 功德 随喜 献血 赞助 摊钱 爱心款 善款',
);
const PRESSED = `(?:${any(`每丁 各丁 按丁 一丁 派款 摊款 定下 收齐 
  必须 务必 须 一律 应当 应 都要 都得 强制 硬性 按户 按人头 按人口 按丁 按收入 的百分之 每户 每人 每家 每名 每位 各户 各家 人人 家家 户户 至少 最少 最低 起步 不少于 不得少 不低于 不得低 少一分 不得推 不许推 不得拒 不准拒 人人有份 一个不 一户不 不落 任务 指标 定额 标准 轮流 全体 全员
  不捐 不献 没捐 未捐 拒捐 不交 拒绝 缺席 不去 不参加 不到 补交 违约 名单公布 收齐`)}|${TAKE})`;
const VOLUNTEER = any('志愿 义工 义务服务 服务时长 服务时间');
const PRESSED_TO_HELP = `(?:${any(`不足 不够 
  必须 务必 须 一律 应加入 都要 都得 强制 硬性 每户 每人 每家 每名 各户 人人 家家 户户 不少于 不得少 不低于 轮流 全体 全员 任务 指标 拒绝 缺席 不去 不参加 不到 违约`)}|${TAKE})`;
const CRIME = any(`
  罪 盗贼 盗窃犯 纵火犯 强盗 土匪 杀人 投毒 袭警 违法 犯法 犯罪 汉奸 流氓 反革命 妨碍公务 寻衅 扰乱 盗窃 贪污 侵占 诈骗 敲诈 抢劫 破坏 诽谤 造谣 非法 治安案件 刑事 赌博罪`);

/** Labour, gifts and claims to punish as a court by classes of words. */
export const dutyClasses: readonly TextRule[] = [
  {
    lr: 'LR-17',
    level: 'B',
    ground: 'forced-labour',
    suggestion: 'voluntary-labour',
    find: [
      pattern('叫到谁', near(4), '(?:谁|就)'),
      pattern('(?:不出工|不出力|不出人|不上工|人不来|不到场)', near(4), any('出钱 拿钱 交钱 掏钱 折钱 补钱')),
      pattern(NUMBER, '个?', any('工 义务工 劳动日'), gap(10), any('每个工 一个工 一工'), near(4), AMOUNT),
    ],
    pairs: [
      { topic: pattern(WORK), adverse: pattern(FORCED), within: 16 },
      {
        topic: pattern(any('清扫 打扫 保洁 扫街 卫生劳动 值日')),
        adverse: pattern(
          `(?:${any('不足的 不够的 不来的 不到的 缺席 缺勤 缺一 没来 没到')}${gap(10)}(?:${AMOUNT}|${any('补 罚 扣 交 加倍')}))`,
        ),
        within: 12,
      },
    ],
    unless: pattern(
      any(`
      自愿 报名 志愿 一事一议 方案 村民会议 代表会议 大会 工资 付酬 报酬给 支付 补贴 发放 工钱照 公益岗 公益性岗 雇请 请工 聘 不勉强 愿意 不得强行 不得强迫 报酬由 有报酬 会定 谈好 自家门前 门前三包 施工单位 安全 轮班 巡逻发现 植树节 防火`),
    ),
  },
  {
    lr: 'LR-18',
    level: 'B',
    ground: 'forced-gift',
    suggestion: 'voluntary-gift',
    find: [
      pattern('捐款?', near(4), ',?', near(6), any('干部 党员 群众 组长 老板'), near(2), NUMBER),
      pattern(EVERYONE, gap(10), any('捐 凑 赞助 出资 献'), near(6), AMOUNT),
    ],
    pairs: [
      { topic: pattern(GIVE), adverse: pattern(PRESSED), within: 14 },
      { topic: pattern(VOLUNTEER), adverse: pattern(PRESSED_TO_HELP), within: 14 },
    ],
    unless: pattern(
      any(`
      自己决定 自愿 随心 随意 量力 多少不限 不捐不怪 不得把 不得强 不得按 不得摊 强迫 灵活 报名 不搞 心意 来去自由 不扣 不限 一事一议 公布一次 公开一次 收支 记两分 记分 加分 加两分 分者 表扬 表彰 欢迎 同意 志愿者每 志愿者应 志愿者要 志愿者的 志愿服务站 志愿队员 填报志愿 保障 培训`),
    ),
  },
  {
    lr: 'LR-19',
    level: 'B',
    ground: 'claimed-crime',
    suggestion: 'refer-authority',
    find: [
      pattern(
        '(?:按|以|当|作|视同|视为|视作|定为|定|算|比照|依)',
        near(8),
        CRIME,
        near(4),
        any('论 论处 送办 严办 惩处 送官 处理 处置 处 惩 办 治 定 从重 从严 法办 追究 看待 对待'),
      ),
      pattern('(?:视同|视为|视作|等同|就是|就算|算作|算是)', near(6), CRIME),
      pattern('(?:按|以|当)', near(4), '(?:犯|盗|贼|警|匪|奸)', near(2), '论'),
      pattern('判(?:刑|处|他|其|她|你)?', '[一二两三四五六七八九十半0-9]{1,2}', any('年 个月')),
      pattern(any('法办 拘起来 拘几天 治罪 问罪 定罪 坐牢 蹲监 吃牢饭 送监 劳教 判刑 绳之以法'), '(?!权|理)'),
      pattern(
        any('村里 村委会 居委会 村民委员会 调解委员会 调委会 治保会 理事会 巡逻队 村民小组 本村 村规民约 本公约'),
        gap(20),
        any('拘留 行政处罚 治安处罚 刑事 判处 定罪 逮捕 吊销 治安管理处罚'),
      ),
    ],
    unless: pattern(
      any(`
      公安机关 司法机关 派出所 法院 检察 涉嫌 宣传 可能 切勿 法律规定 依照刑法 依照治安 坐过牢 回来 无权 报警 报告 移送 报110 远离 构成犯罪的 涉罪 打96110`),
    ),
  },
];
