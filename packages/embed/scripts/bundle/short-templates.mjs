// Templates in fewer bytes, and a watch that none of them needs what `pageLit` leaves out.
import { parseAst } from 'vite';
import { walk } from './ast.mjs';

const CLOSING = /(?:<\/[a-z][\w-]*>)+$/;

/** What stands before an expression, where it is the value of an attribute. */
const IN_VALUE = /\s[.?@]?[\w:-]+=(?:"[^"]*|'[^']*|[^\s"'>]*)$/;
const IN_RAW_TEXT = /<(script|style|textarea|title)\b[^>]*>[^<]*$/;

/** Why the Lit of a page cannot draw a template, or nothing. */
export function unknownIn(strings) {
  if (strings.some((text) => text.includes('<!'))) return 'a comment';
  let before = '';
  for (const text of strings.slice(0, -1)) {
    before += text;
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    if (inTag && !IN_VALUE.test(before)) return 'an expression that is neither a child nor the value of an attribute';
    if (IN_RAW_TEXT.test(before)) return 'an expression in the text of an element that holds text only';
    before += 'x';
  }
  return undefined;
}

const isMarkup = ({ type, quasi }) =>
  type === 'TaggedTemplateExpression' && quasi.quasis.some(({ value }) => /<\/?[a-z]/.test(value.raw));

/** Leaves out the closing tags at the end of templates: a browser closes what is open where the text ends. */
export function shortTemplates(code) {
  const cuts = [];
  walk(parseAst(code), (node) => {
    if (!isMarkup(node)) return;
    const { quasis } = node.quasi;
    const unknown = unknownIn(quasis.map(({ value }) => value.raw));
    if (unknown) throw new Error(`A template has ${unknown}: ${code.slice(node.start, node.end)}`);
    const last = quasis[quasis.length - 1];
    const closing = CLOSING.exec(last.value.raw)?.[0].length ?? 0;
    if (closing) cuts.push([last.end - closing, last.end]);
  });
  cuts.sort((a, b) => b[0] - a[0]);
  return cuts.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
