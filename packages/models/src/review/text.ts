import { foldHan } from '../rules-text/fold.js';
import { normal } from '../rules-text/normal.js';

/** A text as the patterns read it: simplified, half width, without white space; `start` and `end` lead back. */
export interface Plain {
  readonly text: string;
  start(at: number): number;
  end(at: number): number;
}

const BLANK = /[\s\u200b\ufeff]/;

/** Line breaks stay, because a sentence does not cross them. */
export function plainText(original: string): Plain {
  const folded = normal(original, foldHan);
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text.charAt(at);
    if (unit !== '\n' && BLANK.test(unit)) continue;
    text += unit;
    places.push(at);
  }
  const place = (at: number): number => places[at] ?? folded.text.length;
  return { text, start: (at) => folded.start(place(at)), end: (at) => folded.end(place(at)) };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const SENTENCE = /[^。;!?\n]+/g;

/** Where the sentences of a plain text stand. A semicolon ends one. */
export function sentencesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(SENTENCE), (match) => {
    const from = match.index ?? 0;
    return { from, to: from + match[0].length };
  });
}
