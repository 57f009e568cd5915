import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';
import { AMOUNT, TAKE, WRONG } from '../word-classes.js';

const STATE_BENEFIT =
  any(`最低保障 困难户 残疾证 补贴名额 高龄 政府项目 政府的项目 上级项目 补助资金 项目资金 资助 临时生活 
  低保 最低生活 五保 特困 救助 救济 救灾 赈灾 灾款 受灾 养老金 养老保险 养老待遇 医保 合作医疗 新农合 医疗报销 大病报销 报销 惠农 惠民 粮补 种粮 直补 粮食补 地力 农机补 农资补 生态补偿 公益林
  退耕 移民 危房 危改 残疾人补 残补 两补 两项补 高龄 津贴 抚恤 优抚 优待金 国家补 国家的补 国家给 国家发 国家政策 上级补 上面补 政府补 政府给 政府发 财政补 优惠政策 扶持政策 政策性 公租房 公岗 公益岗 公益性岗 助学 失业 社保 扶贫 帮扶 孤儿 临时补 农业补 各项补 各类补 各种补 惠民补 补贴款 补贴`);
const VILLAGE_BENEFIT = `(?:${any(`车位 摊位 停车 旅游 聚餐 保洁 理发 班车 奖项 优先权 油和米 体检 名额 月卡 优惠价 食堂 免费 
  福利 分红 红利 股金 年终奖 奖补 奖金 奖励 奖品 奖学金 补助金 慰问 节礼 年货 米油 粮油 米面 月饼 礼品 礼包 物资 过节 过年钱 集体收益 收益 待遇 优惠 好处 实惠 村里发 村上发 集体发 村里给 红包 体检券 电影票 合作社分`)}|${any('春节 中秋 端午 重阳 腊八 节日 年底 过年')}${near(4)}${any('油 米 物 品 礼 钱 面 糕 粽 饼 金 奖')})`;
const SHUT = `(?:断|切|掐|剪|封|掘|砸|拔|撬|拆|卸|停(?!车|放|在|靠|泊|留)|${any('拉闸 拉断 拉掉 关停 关掉 关闭 关死 关了 关其 限水 限电 限制 卸下')})`;
const PIPE = any(
  '线路 网线 宽带 有线电视 信号 充电桩 门禁 电梯 水表 电表 气表 水管 电线 水阀 阀门 气阀 总阀 水闸 电闸 闸刀 水龙头 电闸 闸 水源 电源 光纤',
);
const SUPPLY = any('水 电 气 暖 网');
const USES = any(`
  接水 接电 接通 供水 供电 供气 供暖 通水 通电 通气 用水 用电 用气 灌 浇 放水 引水 抽水 挑水 打水 取水 过路 过车 通行 通车 走路 走车 行走 经过 进出 出入 收垃圾 拉垃圾 运垃圾 倒垃圾 清垃圾 清运 收运`);
const TROUBLE = any(`
  检修 抢修 报修 破裂 漏 维修 故障 台风 汛 暴雨 火灾 火警 塌方 施工方 施工期 应急 节约 随手 离家 出门前 睡前 安全用 供水公司 供电公司 供电所 供电局 燃气公司 提前通知 提前告知 提前一天 改造期间 井喷 冻裂`);

/** Money, supplies and benefits by classes of words. */
export const moneyClasses: readonly TextRule[] = [
  {
    lr: 'LR-01',
    level: 'B',
    ground: 'fine',
    suggestion: 'advise-correct',
    find: [
      pattern(
        '罚(?:来|得|到|收|上|去|满|归|入|些|点|半|出|交|缴|作|一|两|二|三|四|五|六|七|八|九|十|[0-9]|¥|他|你|主|户|家|本人|当事)',
      ),
      pattern(any('再 加 另 重 先 必 定 照 并 还要 就要 都要 一律 就'), '罚', '(?!不|站|跪|扫)'),
      pattern(
        any('交 缴 出 付 拿 掏 收 收取'),
        near(4),
        AMOUNT,
        gap(6),
        any('作为处罚 作处罚 以示惩 以示处 的惩 作惩 以儆'),
      ),
    ],
    pairs: [
      {
        topic: pattern(
          any('归集体 归村 归公 入公 充公 入村账 上交村 交村部 交到村 不还 不退 概不退 变卖 卖掉 折价 处理掉 村里处理'),
        ),
        adverse: pattern(any('收走 拿走 拖走 牵走 抬走 扣走 搬走 拉走 没走 收去 收缴 缴获 扣押 扣住 扣在 扣到')),
        within: 10,
      },
    ],
    unless: pattern(any('没有处罚权 无权 交警 法院 驾驶人 综合执法 公安机关 派出所')),
  },
  {
    lr: 'LR-02',
    level: 'B',
    ground: 'disguised-fine',
    suggestion: 'actual-loss',
    find: [
      pattern(
        any(
          '诚意 担保 意向 责任 保证 抵押 违约 违规 诚信 文明 履约 守约 风险 信用 承诺 自律 惩戒 约束 处理 管教 误事 惩处 教育 占道 污染 整改 遵规 守规 治理',
        ),
        '(?:金|费|款)',
      ),
      pattern('(?:先|须|要|得|各)押', NUMBER),
      pattern('押(?:金|款|下|上|', AMOUNT, ')'),
      pattern(
        '(?:预交|先交|预缴|交来|所交|已交|缴的|交的|垫的)',
        near(8),
        any('归集体 归村 充公 不还 不退 没收 没了 全没 作罢'),
      ),
      pattern(any('费 金 款'), near(4), AMOUNT, gap(10), any('无关 不论 不管 不计 多少')),
      pattern(
        any('偷 摘 砍 损 毁 挖 折 踩 弄 坏 丢'),
        near(6),
        '(?:一|1)',
        near(6),
        ',?',
        near(2),
        '赔',
        near(3),
        any('两 二 三 四 五 六 七 八 九 十 百 双 [0-9]'),
      ),
      pattern(any('照价 按价 原价 市价 树价 价格 价值'), near(6), any('加倍 翻倍 翻番 双倍 两倍 三倍 五倍 十倍 几倍')),
      pattern(
        '(?:一|1)',
        near(8),
        ',?(?:照|按|赔)',
        near(2),
        any('两 二 三 四 五 六 七 八 九 十 百'),
        near(8),
        any('赔 价'),
      ),
    ],
    unless: pattern(
      any(`
      实际损失 合同 租客与 房东 民工工资 工程款 招标 投标 全额退 如数退 验收后退 当场退 用完退 退还各户 协商 电费 水费 保险公司 执法 公安 物业公司`),
    ),
  },
  {
    lr: 'LR-02',
    level: 'B',
    ground: 'disguised-fine',
    suggestion: 'actual-loss',
    find: [pattern(WRONG, near(12), any('的 者 户 人 家'), ',?', near(6), any('交 缴 出 付 赔 掏'), near(6), AMOUNT)],
    unless: pattern(
      any(`
      实际损失 实际花费的 合同 租客与 房东 民工工资 工程款 招标 投标 全额退 如数退 验收后退 退还各户 协商 税 电费 水费 医保 保险 公司 执法 公安 捐 彩礼 嫁 娶 同居 结婚 早育 生育 超生 孕 义务工 出工 误工 以资代劳 工价 缺工 顶工 席 桌 宴 礼 罚`),
    ),
  },
  {
    lr: 'LR-04',
    level: 'B',
    ground: 'cut-off',
    suggestion: 'ask-first',
    find: [],
    pairs: [
      {
        topic: pattern(`(?:${WRONG}|${any('的, 者, 户, 直到 直至 再说 为止 才 不通情 谁')})`),
        adverse: pattern(
          `(?:${SHUT}${near(3)}(?:${SUPPLY}|${PIPE})|拉闸|不让${near(6)}(?:过|走|进|用|通)|(?:水|电|气|电梯|门禁)(?:也|都|就)?(?:关|断|停|掐)(?:了|掉)|垃圾(?:桶|箱|车)?${near(4)}(?:撤|搬走|不进|不来|绕)|(?:不让|不给|不许|不准)${near(2)}(?:坐电梯|用电梯|刷门禁|进门)|(?:断|封|挖断|掘断|截断)(?:其|他|掉|了|死)?${near(3)}路|(?:${PIPE}|道路|路口|进户路|门前路|家门|燃气|渠)${near(8)}(?:${SHUT}|堵|不供|不送|不通|不放)|(?:水|电|气)(?:[给全都被要就先也予以一律立即]{0,3})(?:断|停|切|掐|剪|封|不供|不送|不通|不接)|(?:不给|不予|不让|不许|不准|不得|不再|不能|不|拒绝|轮不到|停止|暂停|停|禁止)${near(6)}${USES}|垃圾${near(6)}(?:不收|不运|不拉|不清|不予|不管|没人收|停收|停运|自己运)|(?:石头|土|水泥|桩|木头|车|铁链)${near(4)}(?:封|堵|拦|挡)|(?:封|堵|拦|挡)(?:死|住|断|了)?${near(4)}(?:路|门|口|渠))`,
        ),
        within: 26,
      },
    ],
    unless: pattern(TROUBLE),
    off: ['lawful'],
  },
  {
    lr: 'LR-05',
    level: 'B',
    ground: 'state-benefit',
    suggestion: 'keep-benefits',
    find: [],
    pairs: [{ topic: pattern(STATE_BENEFIT), adverse: pattern(TAKE), within: 14 }],
    unless: pattern(
      any(`
      误工 免交 免缴 不再符合 不符合 代领 骗取 冒领 去世 死亡 手续 民政 主管部门 程序 收入超过 积分 截留 挪用 农机合作 照常 不受影响 志愿`),
    ),
  },
  {
    lr: 'LR-25',
    level: 'W',
    ground: 'village-benefit',
    suggestion: 'honour-or-points',
    find: [],
    pairs: [{ topic: pattern(VILLAGE_BENEFIT), adverse: pattern(TAKE), within: 14 }],
    unless: pattern(
      any(`
      积分 办不办 嫁 离婚 丧偶 女婿 寡妇 不合理 项目 截留 克扣 挪用 私分 冒领 去世 自愿放弃 照常 照样 不受影响 大会 会议讨论 低保 医保 成员身份 迁走 迁出 亏损 没有收益 收益不足 村干部 财务`),
    ),
  },
];
