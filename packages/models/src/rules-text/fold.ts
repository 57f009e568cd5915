import { SIMPLIFIED, TRADITIONAL } from './fold-table.js';

const forms: ReadonlyMap<number, string> = new Map(
  Array.from(TRADITIONAL, (form, at) => [form.charCodeAt(0), SIMPLIFIED.charAt(at)]),
);

/**
 * Traditional characters and common variants as simplified ones, one for one: the length never changes.
 * For comparing, not for showing: characters that several traditional forms share (后, 里, 台) become the same.
 */
export function foldHan(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const form = forms.get(text.charCodeAt(at));
    if (form === undefined) continue;
    out += text.slice(from, at) + form;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
