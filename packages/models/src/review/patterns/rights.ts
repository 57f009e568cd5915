import type { TextRule } from '../text-rule.js';
import { any, gap, LOSS, near, NUMBER, pattern } from '../vocabulary.js';

const WOMEN = any(`
  外嫁女 出嫁女 嫁出 嫁到 出嫁 外嫁 农嫁女 已婚妇女 妇女离婚 妇女丧偶 离婚妇女 丧偶妇女 离婚后 丧偶 离异 改嫁 上门女婿 入赘 户无男 无男丁 无男性
  没有儿子 纯女户 女儿户 双女户 独女户 招婿 招女婿 招郎 女婿 未嫁 女儿结婚 妇女结婚 再嫁 再婚妇女 守寡 寡妇 嫁走 嫁人 嫁外 女孩户`);
const WOMEN_LOSS = any('不得上门 不得落 不准落 归集体 归村 只准 只允许 只能 只限 只给 只留 迁出 不给 减半 一半');
const AWAY = any(`
  外出务工 外出打工 外出经商 在外务工 在外经商 在外打工 在外读书 外出 在外 上大学 读大学 大学生 大中专 就学 参军 入伍 服役 服兵役 服刑 坐牢 坐过牢
  刑满 判刑 入狱 监禁 定居 现役 军人 士兵 考上 考取 录取 陪读 在城 进城 搬到 空挂 不回村 不在村 户口迁出 户口转走 离开本村 打工`);
const SHARES = any('分配 待遇 福利 分红 收益 人口 补偿 成员 承包地 承包权 宅基地 份额 资格 权利 分 土地 股');
const COMPLAIN = any(
  '往上捅 往外告 往上告 反映问题 检举 维权 仲裁 请律师 发帖 上访 信访 起诉 诉讼 打官司 告状 举报 投诉 控告 申诉 越级',
);
const FORBID = any('不得 不准 不许 禁止 严禁 不能');
const KINDS = any(`
  外来务工 外来人员 外来户 外来人口 非本村 非本地 非户籍 外乡人 外地户 残障 智力障碍 病人 感染者 释放人员 曾经犯罪 吸毒人员 外国人 外地人 外省人 外地租户 外地 租房户 租户 租客 流动人口 少数民族 信教 教徒 残疾人 精神病 艾滋 乙肝 传染病 麻风 刑满释放 刑释 前科 劳改
  吸过毒 吸毒的人 戒毒 外姓人 外姓 单亲`);
const BARRED = any(`
  不得 不准 禁止 不予 不能 一律不 一律按 不享受 限制 谢绝 隔离 不许 加倍 双倍 另收 无权 不参加 不租`);

export const rightsRules: readonly TextRule[] = [
  {
    lr: 'LR-06',
    level: 'B',
    ground: 'women-rights',
    suggestion: 'equal-women',
    find: [
      pattern(WOMEN, gap(20), `(?:${LOSS}|${WOMEN_LOSS})`),
      pattern(any('不予 不得 取消 收回 不给'), near(12), WOMEN),
      pattern(any('只分给 只给 只按 按'), near(4), any('男丁 儿子 男性'), near(6), any('分 配 算')),
    ],
    unless: pattern(
      any(
        '不得以 不得因 不因 平等 同样 一样 一视同仁 不得收回 不得剥夺 不得侵害 帮助 祠堂 不得干涉 观念 孝敬 热情 看望 探望 责任 欢迎',
      ),
    ),
    off: ['negated', 'lawful'],
  },
  {
    lr: 'LR-07',
    level: 'B',
    ground: 'absent-members',
    suggestion: 'keep-rights',
    find: [pattern(AWAY, gap(16), LOSS, near(14), SHARES), pattern(AWAY, gap(16), SHARES, near(6), LOSS)],
    unless: pattern(any('不受影响 不得以 不得因 不因 平等 照常 继续享受 保留 免交 免缴 委托 不得收回 依法流转')),
    off: ['negated', 'lawful'],
  },
  {
    lr: 'LR-08',
    level: 'B',
    ground: 'members-matter',
    suggestion: 'members-decide',
    find: [
      pattern(
        any('成员资格 成员身份 集体成员 集体经济组织成员 社员资格'),
        gap(14),
        any('取得 认定 注销 丧失 确认 由村 按户 按人 按落 自动 自迁 自结 不享 不具 不再 归 为准 保留 取消 恢复'),
      ),
      pattern(
        any('取得 即为 成为 注销 丧失 确认 享有 具有 认定 取消 恢复 算作 视为'),
        near(10),
        any('成员资格 成员身份 集体成员 集体经济组织成员'),
      ),
      pattern(
        any(
          '土地补偿款 土地补偿费 征地款 征地补偿 征收补偿 补偿款 补偿费 集体收益 集体资产 集体股份 集体股权 股权 股份',
        ),
        gap(12),
        any(
          '平均分 按人 按户 按在册 按田 按亩 按劳 分给 归 留村 由户主 百分之 成分 分配方案 由村委会 由村两委 不得转 继承 抵押',
        ),
      ),
      pattern(
        any('承包地 集体土地 集体山林 机动地 山林 水面 鱼塘 水塘 集体房屋 村集体 集体资金 集体收入 租金 果园 林场'),
        gap(14),
        any('由村委会 由村两委 由村里 由支书 由村支 由村干部 归村委会 归村两委 交村委会'),
        gap(8),
        any('发包 出租 决定 收回 处置 转让 出售 变卖 分配 使用 支配 安排 抵押 掌握'),
      ),
      pattern('承包(?:地|土地|田)', gap(10), any('调整一次 一调 小调 大调 减人减地 重新分 打乱 重分 抽补 收回')),
      pattern(any('添人增地 减人减地')),
    ],
    unless: pattern(
      any(
        '平等 组织法 成员大会 成员代表大会 不作规定 不受影响 侵害 不得收回 不因 按照它的章程 不得侵占 侵占 受法律保护 按法律规定',
      ),
    ),
    off: ['negated'],
  },
  {
    lr: 'LR-11',
    level: 'B',
    ground: 'complaint',
    suggestion: 'keep-remedies',
    find: [
      pattern(FORBID, near(10), COMPLAIN),
      pattern(FORBID, near(2), '(?:向|到|找|去)', near(12), any('反映 告状 告 投诉 爆料 上访 反应')),
      pattern(
        `(?:${COMPLAIN}|县里告|镇里告|乡里告)`,
        near(10),
        '(?:的|者|户|人|人员)?,?',
        gap(16),
        any(
          '取消 扣 罚 停 不予 不再受理 不受理 列入 追究 检讨 除名 不得享 不得评 不享受 黑 视为违 后果自负 不出具 不给',
        ),
      ),
      pattern(any('信访户 上访户 缠访户'), gap(12), any('取消 扣 停 不予 不得 不享受 列入')),
      pattern(
        any('必须 应当 须 先'),
        near(4),
        '(?:经|由|向)',
        near(10),
        gap(10),
        any('方可 才能 才可 后方'),
        near(4),
        COMPLAIN,
      ),
      pattern('放弃', near(4), COMPLAIN),
    ],
    unless: pattern(
      any(
        '不得阻拦 不得报复 不得压制 打击 泄露 打听 保密 阻挠 阻拦 不得扣分 不得因 不得以 有权 权利 可以依法 任何人不得阻',
      ),
    ),
    off: ['negated', 'referred', 'lawful', 'advocated'],
  },
  {
    lr: 'LR-12',
    level: 'B',
    ground: 'discrimination',
    suggestion: 'equal-treatment',
    find: [
      pattern(KINDS, gap(14), BARRED),
      pattern('(?:患|得|有)', near(6), any('传染病 精神病 艾滋病 乙肝 麻风病'), gap(10), BARRED),
      pattern('吸(?:过)?毒的人', gap(8), BARRED),
      pattern(FORBID, near(8), any('租给 接纳 收留 雇用 卖给'), near(8), KINDS),
    ],
    unless: pattern(any('歧视 一视同仁 平等 同等 不得以 不得因 照顾 优先 帮教 尊重 依法办理 不得聚众')),
    off: ['negated', 'lawful'],
  },
  {
    lr: 'LR-26',
    level: 'B',
    ground: 'points-linked',
    suggestion: 'points-for-goods',
    find: [
      pattern(
        '积分',
        gap(12),
        any(
          '挂钩 低于 不足 不够 不满 少于 倒数 折抵 抵扣 用来 抵 兑换 换取 计算 排名 达不到 未达 为负 靠后 末位 作为 高 换',
        ),
        gap(18),
        any(
          `低保 医保 医疗 养老 分红 收益 救助 入学 上学 补贴 入党 参军 贷款 宅基地 股份 股金 选举 投票 证明 社保 保险 入伍 当兵 提拔 保费 电费 水费 土地 罚款 征地 现金`,
        ),
      ),
      pattern(
        '积分',
        gap(16),
        any('分红 低保 医保 养老 收益 待遇 补贴 入学 入党 参军 就业 贷款 证明'),
        near(8),
        '挂钩',
      ),
      pattern(
        any('低保 医保 养老 分红 分配 救助 入学 补贴 入党 参军 贷款 宅基地 股份 选举 证明 保险 土地'),
        gap(8),
        any('按 根据 依据 依照 与 看 以 ,'),
        gap(6),
        '积分',
      ),
      pattern(
        any('诉讼 信访 上访 起诉 举报 投诉 医保 医疗保险 养老保险 投反对票 弃权 捐款 离婚 早婚 生育 信教 不装 不下载'),
        gap(12),
        '扣',
        near(4),
        NUMBER,
        '分',
      ),
    ],
    unless: pattern(any('不得与 不与 不能换 不得扣 不得因 不扣分 不影响 不看 无关 反对 不得挂钩 不挂钩 不得作为')),
    off: ['negated', 'referred', 'lawful'],
  },
];
