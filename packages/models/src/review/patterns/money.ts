import type { TextRule } from '../text-rule.js';
import { any, gap, MONEY, near, NUMBER, pattern, PUNISH } from '../vocabulary.js';

const THREAT = any(`
  违反 违者 违规 拒不 拒绝 拒交 不交 不缴 不按 不服 不听 不配合 不参加 不履行 不改 不整改 不清理 屡教 否则 欠 作对 闹事 直至 直到
  追缴 该户 处理`);
const UTILITY = '(?:水|电|气|自来水|供水|供电|供气|用水|用电|用气|网络|宽带|电源|水源)';
const BENEFIT = any(`
  低保 最低生活保障 五保 特困 救助 救济 粮食直补 粮补 直补 种粮补贴 农资补贴 地力补贴 惠农 养老金 养老保险 养老补贴 社保 医保 合作医疗 新农合
  残疾人补贴 残疾人两项 两项补贴 优抚 抚恤 优待金 救灾 退耕还林 生态补偿 危房改造 优惠政策 惠民 高龄津贴 老龄补贴 政策补贴 各项补贴 一切补贴 所有补贴
  国家补贴 农业补贴 粮食补贴 粮食补贴款 种粮 农机补贴 公益性岗位 公益岗位 扶贫 帮扶资金 生活补助 国家政策 孤儿 失业金 公租房 丧葬补贴 临时补助 退休金`);
const STOP = any(`
  停发 扣发 停止发放 不予发放 取消 扣除 扣减 停办 不予 不得申请 不得享受 不得申报 不得领取 暂停 冻结 停止 不享受 暂缓 缓发 不发 不办 不报 不评 代扣 划扣 扣缴 抵扣 折抵 充抵 抵交 克扣 截下 停 扣`);
const DEPOSIT = any('保证金 押金 抵押金 违约金 风险金 诚信金 履约金 滞纳金 守约金');

export const moneyRules: readonly TextRule[] = [
  {
    lr: 'LR-01',
    level: 'B',
    ground: 'fine',
    suggestion: 'advise-correct',
    find: [
      pattern(any('罚款 罚金 罚没 罚钱 认罚 没收 扣押 充公 收缴')),
      pattern('处罚(?!法|权|条例)'),
      pattern('(?:收押|扣留|扣下|暂扣)', near(6), any('物品 财物 车辆 农具 工具 牲畜 手机 渔具 东西 货物')),
      pattern('罚(?:处|交|缴|其|他|出|买|请|放|人民币){0,2}', NUMBER, any('元 块 斤 包 桌 条 倍 场 瓶')),
      pattern('罚(?:交|缴|出|买|请|放|其)', near(8), any('元 酒 烟 电影 桌 钱 粮')),
      pattern('经济(?:制裁|惩罚)'),
    ],
    unless: pattern(any('没有处罚权 无权 交警 执法人员')),
  },
  {
    lr: 'LR-02',
    level: 'B',
    ground: 'disguised-fine',
    suggestion: 'actual-loss',
    find: [
      pattern(DEPOSIT),
      pattern(any('双倍 加倍'), near(4), '赔'),
      pattern(NUMBER, '倍', near(6), '赔'),
      pattern('赔(?:偿|付)?', near(8), MONEY),
    ],
    unless: pattern(
      any(
        '全额退 如数退 当场退 用完退 即时退 工程 招标 投标 合同 物业公司 施工 承租 租赁 租客 房东 按照合同 违反合同 民工工资 实际损失',
      ),
    ),
  },
  {
    lr: 'LR-04',
    level: 'B',
    ground: 'cut-off',
    suggestion: 'ask-first',
    find: [
      pattern('(?:断|停|切断|停止|中断|掐断|限制|不予|不供|暂停|剪断|停其|断其)', near(5), UTILITY),
      pattern(any('断路 封路 堵路 挖路 断道')),
      pattern('(?:封堵|堵塞|挖断|挡住|堵)', near(8), '路'),
      pattern('路', near(3), '(?:封堵|堵死|挖断)'),
      pattern('不(?:再|予|给)?(?:清运|收运|收集|清理|运走|收)', near(8), '垃圾'),
      pattern('(?:禁止|不得|不准|不许)', near(4), '(?:使用|通行|走)', near(6), '(?:路|渠|井|塘)'),
    ],
    needs: pattern(THREAT),
    unless: pattern(any('检修 抢修 线路维修 管道维修 设备维修 因维修 故障 台风 汛 火情 火灾 离家 外出 安全用 应急')),
    off: ['lawful'],
  },
  {
    lr: 'LR-05',
    level: 'B',
    ground: 'state-benefit',
    suggestion: 'keep-benefits',
    find: [pattern(STOP, near(14), BENEFIT), pattern(BENEFIT, gap(10), STOP)],
    unless: pattern(any('免交 免缴 去世 报停 不再符合 不符合 自愿参保 不代领 不扣 不停')),
  },
  {
    lr: 'LR-20',
    level: 'W',
    ground: 'feast-limit',
    suggestion: 'advocate',
    over: 'clause',
    find: [
      pattern(
        any(
          '礼金 随礼 人情 份子 宴席 酒席 婚宴 宴 席 桌 彩礼 用烟 用酒 香烟 办酒 摆酒 丧事 白事 红事 车队 车辆 菜金 烟酒 升学 礼品 回礼 红包 请客',
        ),
        gap(14),
        any('超过 高于 最高 最多 上限 限 控制在 多于 超出'),
        gap(10),
        NUMBER,
        any('元 桌 万 包 瓶 辆 块 天 人 席'),
      ),
    ],
    needs: pattern(
      any('超过的 超过者 超出 超一 超桌 超额 每超 多出 多的 违者 违反 否则 不遵守 者, 的[,]'),
      gap(10),
      PUNISH,
    ),
    off: ['negated', 'advocated', 'lawful'],
  },
  {
    lr: 'LR-25',
    level: 'W',
    ground: 'village-benefit',
    suggestion: 'honour-or-points',
    find: [
      pattern(
        any(
          '取消 扣发 停发 停领 扣除 扣减 减发 扣 少发 不享受 不再享受 不得享受 停止享受 不享有 不得领取 不得领 不予发放 不予享受 不发 不给 停止发放 免发',
        ),
        near(10),
        any(
          '福利 分红 红利 集体收益 年终分配 村民待遇 村里待遇 村级待遇 优惠待遇 一切待遇 物资 慰问品 慰问金 股金 奖励 奖学金 米油 粮油 月饼 礼品 节礼 年货 补助 优惠',
        ),
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
        '(?:不予|不给|不|拒绝|停止|停办|暂停)',
        '(?:开具|出具|办理|办|开|受理|盖|审批)',
        near(8),
        any('证明 盖章 章 手续 审批 证件 介绍信'),
      ),
      pattern('(?:不予|不给|拒绝)盖?章'),
      pattern(any('检讨书 写检讨 写检查 保证书')),
      pattern('(?:收回|不予审批|不批|停批)', near(6), any('宅基地 承包地 承包权')),
      pattern('(?:取消|停止)', near(6), any('贷款 入党 参军 就业')),
    ],
    unless: pattern(any('刁难 当日办结')),
  },
  {
    lr: 'LR-25',
    level: 'W',
    ground: 'honour-too-long',
    suggestion: 'one-year',
    find: [
      pattern(
        '(?:[3-9三四五六七八九十]|[1-9][0-9])年(?:之?内|以内)?(?:,)?(?:不得|不再|不予|取消)',
        near(8),
        any('评先 评优 评选 推荐 参评 荣誉 文明户'),
      ),
      pattern(any('永久 终身 永远'), near(6), any('评先 评优 评选 推荐 参评 荣誉')),
    ],
    off: ['negated'],
  },
];
