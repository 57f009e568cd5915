import { hanValue } from '../diff/numbers.js';

/** A line without the white space around it. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Word's soft break and the separators of Unicode end a line too. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const BLANK = /[\s\u200b]/;
const WORD = /[^\s\u200b]/;

/** The lines of a text that are not empty, with their places. */
export function linesOf(text: string): readonly Line[] {
  const out: Line[] = [];
  let from = 0;
  let number = 1;
  const add = (to: number): void => {
    const first = text.slice(from, to).search(WORD);
    if (first === -1) return;
    const start = from + first;
    let end = to;
    while (BLANK.test(text.charAt(end - 1))) end -= 1;
    out.push({ number, start, end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(BREAK)) {
    const at = match.index ?? 0;
    add(at);
    from = at + match[0].length;
    number += 1;
  }
  add(text.length);
  return out;
}

export type MarkKind = 'chapter' | 'section' | 'article' | 'numeral' | 'item' | 'digit';

/** A number at the start of a line: 第一章, 第一条, 一、, （一）, 1. */
export interface Mark {
  readonly kind: MarkKind;
  readonly no: number;
  /** How much of the line it takes. */
  readonly length: number;
}

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百千两]{1,8}';
const GAP = '[ \\t\\u3000\\u00a0]{0,4}';
const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['chapter', new RegExp(`^第${GAP}(${NUMERAL})${GAP}章${GAP}[、:：.．]?`)],
  ['section', new RegExp(`^第${GAP}(${NUMERAL})${GAP}(?:节|節|部分|编|篇)${GAP}[、:：.．]?`)],
  ['article', new RegExp(`^[【\\[]?第${GAP}(${NUMERAL})${GAP}[条條][】\\]]?${GAP}[、:：.．]?`)],
  ['item', new RegExp(`^[（(﹙]${GAP}(${NUMERAL})${GAP}[）)﹚]${GAP}[、.．]?`)],
  ['numeral', new RegExp(`^([〇零一二三四五六七八九十百千两]{1,6})${GAP}[、.．:：]`)],
  ['digit', new RegExp(`^([0-9０-９]{1,3})${GAP}(?:[、)）:：]|[.．](?![0-9０-９]))`)],
];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Every pattern of this file, for the test that shows them safe. */
export const markPatterns: readonly RegExp[] = MARKS.map(([, regex]) => regex);

/** The mark that a line begins with. */
export function markOf(line: string): Mark | undefined {
  const circled = CIRCLED.indexOf(line.charAt(0));
  if (circled !== -1 && line !== '') return { kind: 'digit', no: circled + 1, length: 1 };
  for (const [kind, regex] of MARKS) {
    const match = regex.exec(line);
    if (!match) continue;
    const no = numberOf(match[1] as string);
    if (no) return { kind, no, length: match[0].length };
  }
  return undefined;
}

/** Of digits alone or of Han numerals alone; a mixture is none. */
function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  const value = Number(plain);
  if (!Number.isNaN(value)) return value;
  return /[0-9]/.test(plain) ? undefined : hanValue(plain);
}

const PAGE = /^[-—–－]{0,3}第?[0-9０-９]{1,4}页?(?:[,，/／]共?[0-9０-９]{1,4}页?)?[-—–－]{0,3}$/;
const TWO_NUMBERS = /[0-9０-９] {1,3}[0-9０-９]/;
/** A page number with what stands around it is short. */
const LONGEST_PAGE = 40;
const CONTENTS = /(?:[.·…]{3,60}|\t) {0,4}[0-9０-９]{1,4}$/;

const isPageNumber = (line: string): boolean =>
  line.length <= LONGEST_PAGE && !TWO_NUMBERS.test(line) && PAGE.test(line.replace(/ /g, ''));

/** A page number, or a line of a table of contents. */
export const isFurniture = (line: string): boolean =>
  isPageNumber(line) || CONTENTS.test(line) || /^目 {0,4}\u3000{0,2}[录錄次]$/.test(line);
