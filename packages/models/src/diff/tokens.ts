import { numberAt } from './numbers.js';
import type { NumberValue } from './types.js';

/** A piece of a text that is compared whole. Two with one key read the same. */
export interface Token {
  readonly text: string;
  readonly key: string;
  readonly value?: NumberValue;
}

/** Cuts a text into words or characters. */
export type Segment = (text: string) => readonly string[];

/** Longer texts are cut into characters: the segmenter of older engines is quadratic over one long string. */
const SEGMENTED = 2_000;
const STARTS_NUMBER = /[0-9０-９〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸]/g;
const LATIN = /^[A-Za-zＡ-Ｚａ-ｚ]{1,64}/;

/** Every character by itself; a run of Latin letters is one word, and no surrogate pair is cut. */
export const byCharacter: Segment = (text) => {
  const out: string[] = [];
  let at = 0;
  while (at < text.length) {
    const latin = LATIN.exec(text.slice(at, at + 64))?.[0];
    const piece = latin ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    out.push(piece);
    at += piece.length;
  }
  return out;
};

/** Words by the engine's segmenter; `undefined` where the engine has none. */
export function wordSegment(): Segment | undefined {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Numbers with their units are one token each; what stands between is cut by `segment`. */
export function tokensOf(text: string, segment?: Segment): readonly Token[] {
  const cut = segment && text.length <= SEGMENTED ? segment : byCharacter;
  const numbers = numbersIn(text);
  const out: Token[] = [];
  let at = 0;
  let to = 0;
  let next = 0;
  for (const piece of cut(text)) {
    to += piece.length;
    for (let one = numbers[next]; one && one.from < to; one = numbers[next]) {
      if (one.from > at) out.push(wordToken(text.slice(at, one.from)));
      out.push({ text: one.value.text, key: `\u0000${one.value.amount}|${one.value.unit}`, value: one.value });
      at = one.to;
      next += 1;
    }
    // A number may reach over the end of its piece.
    if (to > at) {
      out.push(wordToken(text.slice(at, to)));
      at = to;
    }
  }
  return out;
}

const wordToken = (text: string): Token => ({ text, key: text.normalize('NFKC') });

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: NumberValue;
}

function numbersIn(text: string): readonly Found[] {
  const out: Found[] = [];
  let done = 0;
  for (const { index: from } of text.matchAll(STARTS_NUMBER)) {
    const value = from < done ? undefined : numberAt(text, from);
    if (!value) continue;
    done = from + value.text.length;
    out.push({ from, to: done, value });
  }
  return out;
}
