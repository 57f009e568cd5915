import type { Span } from './text.js';
import { any, AUTHORITY, near, pattern, VILLAGE } from './vocabulary.js';

/** Why a passage that has the words still does not say the thing. */
export type Guard = 'negated' | 'quoted' | 'past' | 'referred' | 'lawful' | 'advocated';

const NEGATOR = pattern(
  '(?:不得|不能|不可|不应|不准|不许|不再|不会|不另|不要|不写|不拿|不贴|不把|不要求|不让(?=村|社区|居)|删去|删除|去掉|废止|不向|不收(?!拾)|不与|不看|从不|绝不|决不|不允许|不搞|不用|不需|不设|不实行|禁止|严禁|杜绝|反对|防止|无权|没有|避免|取消原)',
  '(?!不|少于|低于|超过|高于|多于|拒|逃|拖|早于|迟于|无故)',
);
const SHORT_NEGATOR = /(?:不|未|无|免|勿|莫|别)$/;

/** Between a prohibition and the words: from here on it is the consequence of breaking it. */
const CONSEQUENCE = pattern(
  any(
    '违者 违反 否则 违规 不然 一经 发现一次 如有 若有 拒不 屡教 超过的 超出 情节 [^或]者,? 的[,罚处扣取一由每要须] 并处 并罚 另处 同时',
  ),
);
const CONTINUES = /^(?:或|以及|也不|亦不|更不|和|及)/;
const REPEALED = any('废止 删除 删去 取消 无效 作废 纠正 不再 不得 改为 违法 不合法 没有 不能 停止执行 说法 做法 退还');
const AFTER = pattern(
  any(`
  一律取消 全部取消 都取消 已取消 是政府 是公安 是执法 是法院 是机关 的说法 的做法 的规定[^,。;]{0,6}废止 一律无效 均属无效 无效 不合法 违法 应当退还 予以废止 予以取消 予以纠正 停止执行 没有法律依据
  只能由 须由 应由 应当由 的决定由 由公安 由司法 由有关 由有权 属于 不是村 不写进 不写入 不列入本 不许搞 不能罚 无权罚 不能收 不准搞 不得搞 会伤害 会侵害 侵害名誉 应当删去 应予删 等于让`),
);
const AGENT = pattern(
  any('由 报 交 送 请 经 移送 移交 交由 提请 报告 依照 按照 依据 根据'),
  near(14),
  `(?:${AUTHORITY}|法律|法规|条例|法》|国家规定|国家有关规定|法的规定|土地管理法|处罚法)`,
);
/** A rule of another time or place … */
const FORMER = pattern(
  any(`
  过去 以前 从前 早年 早先 早些年 原先 原第 旧社会 旧规 旧约 旧俗 旧的 老规矩 老章程 老约 老版 上一版 上届 古代 古时 前几年 前些年 往年 去年 前年 年代 曾 有人提 有人主张 有人建议 有人要求 某村 外村有 邻村 有村 有的村 有的地方 个别村 听说 据报道 媒体报道`),
);
/** … that holds no longer, or never did here. */
const ENDED = pattern(
  any(`
  废止 废除 作废 作古 删去 删除 删掉 去掉 改掉 改正 改为 改成 取消了 都取消 已取消 已经取消 全部取消 纠正 叫停 制止 撤下 撤掉 撤销 已停止 已经停止 早停 已停 不可再 再也不 没有采纳 未采纳 不采纳 未写入 没有写 没写进 否决 未通过 引以为戒 吸取教训 不合法 违法的 认为违法 属于违法 是违法 不许 判决无效 判为无效 被判
  早已 如今(?!也|还|仍|同样) 现已 道歉 已退 已全部退 已于 不学 不搞 不能学 不照搬 归公安`),
  '|取消$',
);
const APPROVED = /^.{0,3}(?:批准|同意|备案|许可|后由)/;
const LAWFUL = /依法.{0,4}$/;
const BY_VILLAGE = pattern(VILLAGE);
const ADVOCATES = pattern(any('倡导 提倡 鼓励 号召 倡议 建议 希望 引导 动员 欢迎 参考标准 自愿'));
/** How far a guard looks, so that a sentence without an end costs no more than its length. */
const REACH = 120;
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];
const REPEALING = pattern(REPEALED);
const MIXED = pattern('(?:并|同时|另|再)', near(4), VILLAGE);

const has = (regex: RegExp, text: string): boolean => text.search(regex) !== -1;

/** Every pattern of this file, for the test that shows them safe. */
export const guardPatterns: readonly RegExp[] = [
  NEGATOR,
  SHORT_NEGATOR,
  CONSEQUENCE,
  CONTINUES,
  AFTER,
  AGENT,
  FORMER,
  ENDED,
  APPROVED,
  LAWFUL,
  BY_VILLAGE,
  ADVOCATES,
  REPEALING,
  MIXED,
];

/** Whether something in the sentence takes the words back. `match` and `sentence` are places in `text`. */
export function guarded(text: string, sentence: Span, match: Span, off: readonly Guard[] = []): boolean {
  const on = (guard: Guard): boolean => !off.includes(guard);
  const scope = { from: Math.max(sentence.from, match.from - REACH), to: Math.min(sentence.to, match.to + REACH) };
  const before = text.slice(scope.from, match.from);
  if (on('negated') && (negated(before) || has(AFTER, text.slice(match.to, Math.min(scope.to, match.to + 24)))))
    return true;
  if (on('quoted') && quoted(text.slice(scope.from, scope.to), match.from - scope.from, match.to - scope.from))
    return true;
  if (on('past') && past(text.slice(scope.from, scope.to))) return true;
  if (on('referred') && referred(before)) return true;
  if (on('lawful') && LAWFUL.test(before) && !has(BY_VILLAGE, before)) return true;
  return on('advocated') && advocated(before);
}

/** The words before the match from which a negation still reaches it: its own part of the sentence, and parts joined by 或者. */
function reach(before: string): string {
  let from = before.lastIndexOf(',') + 1;
  while (from > 0 && CONTINUES.test(before.slice(from))) from = before.lastIndexOf(',', from - 2) + 1;
  return before.slice(from);
}

function negated(before: string): boolean {
  if (SHORT_NEGATOR.test(before)) return true;
  const part = reach(before);
  const found = Array.from(part.matchAll(NEGATOR)).pop();
  if (!found) return false;
  return !has(CONSEQUENCE, part.slice((found.index ?? 0) + found[0].length));
}

function quoted(around: string, start: number, end: number): boolean {
  return QUOTES.some(([open, close]) => {
    const from = around.lastIndexOf(open, start);
    const to = from === -1 ? -1 : around.indexOf(close, from);
    if (to < end) return false;
    return open === '《' || has(REPEALING, around.slice(0, from) + around.slice(to));
  });
}

function past(around: string): boolean {
  const former = around.search(FORMER);
  return former !== -1 && has(ENDED, around.slice(former));
}

function referred(before: string): boolean {
  const part = before.slice(before.lastIndexOf(',', before.lastIndexOf(',') - 1) + 1);
  const found = Array.from(part.matchAll(AGENT)).pop();
  if (!found) return false;
  const between = part.slice((found.index ?? 0) + found[0].length);
  return !APPROVED.test(between) && !has(BY_VILLAGE, between) && !has(MIXED, between);
}

function advocated(before: string): boolean {
  const found = Array.from(before.matchAll(ADVOCATES)).pop();
  return found !== undefined && !has(CONSEQUENCE, before.slice((found.index ?? 0) + found[0].length));
}
