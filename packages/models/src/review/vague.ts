import type { Passage } from './passages.js';
import { plainText } from './text.js';
import type { RuleGround, RuleSuggestion } from './types.js';
import { any, pattern } from './vocabulary.js';

/** One remark on how a passage is written (LR-24). Places are those of the original text. */
export interface Remark {
  readonly passage: Passage;
  readonly ground: RuleGround;
  readonly suggestion: RuleSuggestion;
  readonly start: number;
  readonly end: number;
}

const PLACEHOLDER = pattern(
  '(?:[x×*＊]{2,6}|某某?|_{2,20}|\\.{6,20}|…{2,10}|[○〇□]{2,6})(?=县|镇|乡|村|社区|街道|年|月|日|元|人|户|组|委会|,|。|$)|',
  any('此处填写 待补充 待填 请填写 村名'),
);
const OWN_PLACE = pattern('(?:结合|根据|按照)(?:我|本)?([^,。;:!?\\n]{1,8}?(?:村|社区))(?:的)?实际');
const SLOGAN = pattern(
  any(`
  大力 切实 积极 坚决 深入 全面 努力 不断 进一步 弘扬 争做 争当 树立 营造 构建 共建 创建 大兴 牢固 奋力 持续 高举 认真贯彻 坚持以 文明新风 美丽家园
  和谐 正能量 新风尚 幸福生活 主人翁 齐心协力 添砖加瓦`),
);
/** What makes a sentence one that can be kept or broken: a figure, a duty, somebody, a place, a time. */
const CONCRETE = pattern(
  any(`
  [0-9] 不得 不能 不要 不许 应当 必须 可以 由 每 日内 天内 元 户 次 报警 登记 报告 公布 申请 垃圾 污水 房 路 河 犬 树 老人 孩子 子女 父母 妇女 会议
  车 水 火 电 酒席 宴席 彩礼 赌 毒 法律 法规 通过`),
);
const LONG_ENOUGH = 12;

/** Passages that read as slogans, hold a blank to fill in, name another village, or say the same twice. */
export function remarksOn(passages: readonly Passage[], villageName: string): readonly Remark[] {
  const seen = new Map<string, Passage>();
  return passages.flatMap((passage) => [
    ...slogan(passage),
    ...found(passage, PLACEHOLDER, 'placeholder', 'fill-in'),
    ...otherVillage(passage, villageName),
    ...repeated(passage, seen),
  ]);
}

function slogan(passage: Passage): readonly Remark[] {
  if (!isRule(passage)) return [];
  const { text } = plainText(passage.text);
  const words = new Set(text.match(SLOGAN) ?? []);
  if (words.size < 2 || text.search(CONCRETE) !== -1) return [];
  return [{ passage, ground: 'slogan', suggestion: 'say-who-and-how', start: 0, end: passage.text.length }];
}

function found(passage: Passage, regex: RegExp, ground: RuleGround, suggestion: RuleSuggestion): readonly Remark[] {
  const plain = plainText(passage.text);
  return Array.from(plain.text.matchAll(regex)).map((match) => {
    const from = match.index ?? 0;
    return { passage, ground, suggestion, start: plain.start(from), end: plain.end(from + match[0].length - 1) };
  });
}

function otherVillage(passage: Passage, name: string): readonly Remark[] {
  const own = plainText(name).text;
  const plain = plainText(passage.text);
  return Array.from(plain.text.matchAll(OWN_PLACE)).flatMap((match) => {
    const named = match[1] ?? '';
    if (named === '本村' || named === '我村' || /^(?:村|社区|本社区|我社区|全村)$/.test(named)) return [];
    if (own.endsWith(named) || named.endsWith(own)) return [];
    const from = (match.index ?? 0) + match[0].indexOf(named);
    const end = plain.end(from + named.length - 1);
    return [{ passage, ground: 'other-village', suggestion: 'own-text', start: plain.start(from), end } as const];
  });
}

function repeated(passage: Passage, seen: Map<string, Passage>): readonly Remark[] {
  if (!isRule(passage)) return [];
  const key = plainText(passage.lead + passage.text).text;
  if (key.length < LONG_ENOUGH) return [];
  if (!seen.has(key)) {
    seen.set(key, passage);
    return [];
  }
  return [{ passage, ground: 'repeated', suggestion: 'say-once', start: 0, end: passage.text.length }];
}

const isRule = ({ norm }: Passage): boolean => norm !== undefined;

/** Every pattern of this file, for the test that shows them safe. */
export const vaguePatterns: readonly RegExp[] = [PLACEHOLDER, OWN_PLACE, SLOGAN, CONCRETE];
