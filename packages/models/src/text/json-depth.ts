const QUOTE = 34;
const BACKSLASH = 92;

/** Deepest nesting of brackets outside strings, in one pass and without recursion. Correct for every valid JSON text. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
    } else if (unit === 123 || unit === 91) {
      if (++depth > deepest) deepest = depth;
    } else if (unit === 125 || unit === 93) {
      depth--;
    }
  }
  return deepest;
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
