const QUOTE = 34;
const BACKSLASH = 92;
/** `[` and `]` differ from `{` and `}` by this one bit. */
const BRACE_BIT = 32;
const OPENING = 123;
const CLOSING = 125;

/** Deepest nesting of brackets outside strings, in one pass and without recursion. Correct for every valid JSON text. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = stringEnd(text, at);
      if (at < 0) break;
    } else if ((unit | BRACE_BIT) === OPENING) {
      if (++depth > deepest) deepest = depth;
    } else if ((unit | BRACE_BIT) === CLOSING) {
      depth--;
    }
  }
  return deepest;
}

/** Position of the quotation mark that ends the string begun at `start`, or -1. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

/** Length in UTF-8 bytes; stops counting once it is over `limit`. */
export function utf8Length(text: string, limit = Number.MAX_SAFE_INTEGER): number {
  if (text.length > limit) return text.length;
  let bytes = text.length;
  if (bytes * 3 <= limit) return bytes;
  for (let at = 0; at < text.length && bytes <= limit; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes, so each half adds one.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
