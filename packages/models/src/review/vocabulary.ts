/** Up to `n` characters of the same sentence. */
export const gap = (n: number): string => `[^。;!?\\n]{0,${n}}`;

/** Up to `n` characters without any punctuation that parts a sentence. */
export const near = (n: number): string => `[^,。;:!?\\n]{0,${n}}`;

/** A pattern from its parts. Every quantifier in them is bounded, which the tests hold. */
export const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'g');

/** One of several words. */
export const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

export const NUMBER = '[0-9一二两三四五六七八九十百千万半几.]{1,9}';
export const MONEY = `${NUMBER}(?:元|块)`;
export const YEARS = `${NUMBER}(?:年|个月|月|天|日)`;

const DENIED = any('享受 享有 参与 参加 分 领 落户 算 计 列 安排 给 批 建 承包 申请 发 保留 具有 得 留 纳入 受理');

/** Words that take away. */
export const LOSS = `(?:不(?:再|得|能|予|准|许|可|得再)?${DENIED}|${any(`
  不予 不准 不许 取消 收回 注销 剥夺 丧失 除名 扣除 扣发 扣减 停发 停止 减半 无权 交还 退回 退出 清退 迁出 暂停 暂缓 冻结 没有份 没份 一概不 一律不 统统不 别想 休想 自动放弃 视为放弃 视同放弃
  按外来 限期 逾期`)})`;

/** Who is addressed when a duty is laid on all. */
export const EVERYONE = any(`
  每户 各户 每家 家家 户户 每个 每人 每名 每位 人人 按户 按人头 全体 家家户户 谁家 各家 全村 凡 村民 居民 业主 劳动力 劳力 男女 党员 学生 在外 外出 农户 住户`);

/** Something must be paid. */
export const PAY = `(?:(?:交|缴|补|出|收|付|纳|折|扣|捐)${near(8)}(?:${MONEY}|工钱|费|现金|钱))`;

/** Words by which one who breaks a rule is made to bear something. */
export const PUNISH = any(`
  罚 没收 收归 充公 充入 取消 扣 停发 停止 不予 不得评 不得享受 不享受 通报 曝光 追究 列入 交村 上交 补交 收取 处以 记录在案 不再 不给 不发 不批
  没有 没份 一概不 双倍 加倍 交[0-9一二两三四五六七八九十百千] 缴 不文明户`);

/** The village speaks for itself, not the authority. */
export const VILLAGE = any(
  '村委会 村民委员会 组里 村里 本村 村集体 村民小组 理事会 居委会 村干部 治保会 联防队 巡逻队 村两委',
);

export const AUTHORITY = any(`
  公安 派出所 民警 司法 法院 检察 机关 部门 人民政府 镇政府 乡政府 街道办 政府 执法 自然资源 生态环境 林业 应急管理 市场监管 农业农村`);
