/** HTML made by `markup`: no text in it can be taken for a tag. */
export class Markup {
  constructor(readonly html: string) {}

  toString(): string {
    return this.html;
  }
}

/** What may stand in a template. Texts are escaped; what is absent, or an empty list, leaves nothing. */
export type Content = string | number | Markup | readonly Content[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// eslint-disable-next-line no-control-regex -- these are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g;

/**
 * A text as it may stand between tags and in a quoted attribute. Control characters and characters that turn the reading
 * direction are left out; half a character becomes U+FFFD.
 */
export const escapeText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(LONE, (_, pair: string | undefined) => pair ?? '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** HTML from a template. Attributes that take a value must be quoted. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((html, part, at) => html + htmlOf(values[at - 1]) + part));
}

export function htmlOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'object') return content.map(htmlOf).join('');
  return escapeText(String(content));
}

/** Whether something would stand there. */
export const isNothing = (content: Content): boolean => htmlOf(content) === '';

/** Contents with a text between two of them; what is nothing is left out. */
export function joined(parts: readonly Content[], between: string): Content {
  return parts.filter((part) => !isNothing(part)).map((part, at): Content => (at === 0 ? part : [between, part]));
}
