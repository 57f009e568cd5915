import { width } from './width.js';

/** What stays together: a word, or one character of Chinese; with the marks that open before it and close after it. */
const PIECES = /\s+|[（《〔“‘]*(?:[\u0021-\u007e\u00a0-\u02ff]+|[^\s\u0021-\u007e])[，。、；：！？）》〕”’…]*/gu;

/** The text in lines of at most so many columns. Without a width it stays one line. */
export function wrap(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined || columns < 20) return [text];
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line && width(line) + width(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line ? piece : piece.trimStart();
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Lines of a paragraph that is set in by so many columns. */
export function indented(text: string, indent: number, columns: number | undefined): string {
  const lines = wrap(text, columns === undefined ? undefined : columns - indent);
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
