/** Chinese and typographic quotation marks that an input method puts where JSON wants `"`. */
export const CHINESE_QUOTES = '“”‘’＂＇「」『』';

/** What reading one token gave: where the text goes on, or where and why it is broken. */
export type Token =
  | { readonly next: number }
  | { readonly at: number; readonly why: 'quote' | 'escape' | 'number' | 'value' | 'truncated' };

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORD_END = /[\s,:[\]{}"“”‘’＂，：｛｝［］]/;

/** Reads a string from its opening quotation mark. */
export function stringToken(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text[at] as string;
    if (unit === '"') return { next: at + 1 };
    if (unit === '\\') {
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.substr(at + 1, 5));
      if (!escape)
        return /^(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at + 1))
          ? { at: text.length, why: 'truncated' }
          : { at, why: 'escape' };
      at += escape[0].length;
    } else if (unit < ' ') {
      return { at, why: 'quote' };
    }
  }
  return { at: text.length, why: 'truncated' };
}

/** Reads `true`, `false`, `null` or a number. */
export function wordToken(text: string, start: number): Token {
  let end = start;
  while (end < text.length && !WORD_END.test(text[end] as string)) end++;
  const word = text.slice(start, end);
  if (word === 'true' || word === 'false' || word === 'null' || NUMBER.test(word)) return { next: end };
  if (end === text.length && cutShort(word)) return { at: end, why: 'truncated' };
  return { at: start, why: /^[-+.0-9０-９]/.test(word) ? 'number' : 'value' };
}

const cutShort = (word: string): boolean =>
  /^-?(?:(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][+-]?))?$/.test(word) ||
  ['true', 'false', 'null'].some((whole) => whole.startsWith(word));

/**
 * Position of a Chinese quotation mark inside `text[from, to)` that stands where the string should have ended, or -1:
 * between it and `to` there is nothing but punctuation of JSON.
 */
export function misplacedQuote(text: string, from: number, to: number): number {
  let at = to - 1;
  while (/[\s,:[\]{}，：｛｝［］]/.test(text.charAt(at))) at--;
  return at >= from && CHINESE_QUOTES.includes(text[at] as string) ? at : -1;
}

/** The same in a string that never ended: the first Chinese mark before punctuation of JSON, or at the very end. */
export function quoteBeforePunctuation(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/[“”‘’＂＇「」『』]\s*(?:[,:\]}]|$)/);
  return at < 0 ? -1 : from + at;
}
