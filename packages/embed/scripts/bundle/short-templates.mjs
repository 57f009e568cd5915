// Templates in fewer bytes, and a watch that none of them needs what `pageLit` leaves out.
import { parseAst } from 'vite';
import { walk } from './ast.mjs';
import { signOf } from './short-names.mjs';

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

const holds = ({ quasi }, pattern) => quasi.quasis.some(({ value }) => pattern.test(value.raw));

/** Where the closing tags at the end of a template stand. */
function closingOf(node, code) {
  const { quasis } = node.quasi;
  const unknown = unknownIn(quasis.map(({ value }) => value.raw));
  if (unknown) throw new Error(`A template has ${unknown}: ${code.slice(node.start, node.end)}`);
  const last = quasis[quasis.length - 1];
  return [last.end - (CLOSING.exec(last.value.raw)?.[0].length ?? 0), last.end, ''];
}

/** The private properties of a sheet by their signs. */
function signedIn({ quasi }, code) {
  const sheet = code.slice(quasi.start, quasi.end);
  const signed = (whole, name) => (signOf(name) ? `$${signOf(name)}` : whole);
  return [quasi.start, quasi.end, sheet.replace(/var\((--_[\w-]+)\)/g, signed)];
}

/** Leaves out the closing tags at the end of templates: a browser closes what is open where the text ends. */
export const shortTemplates = () => ({
  name: 'cunju-short-templates',
  renderChunk(code) {
    const edits = [];
    walk(parseAst(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      if (holds(node, /<\/?[a-z]/)) edits.push(closingOf(node, code));
      else if (holds(node, /var\(--_/)) edits.push(signedIn(node, code));
    });
    edits.sort((a, b) => b[0] - a[0]);
    return edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
  },
});
