// Chinese takes three bytes a character, and gzip finds little in them. In entries and in the parts of words the
// characters of a file are written in one or two signs each, behind a list of the characters: `src/page/han.ts` reads them.
import { parseAst } from 'vite';
import { walk } from './ast.mjs';
import { version } from './paths.mjs';

/** A single character, of a date or a list, is not worth the reading. */
const HAN = /[\u2014-\u2026\u3000-\u9fff\uff00-\uffef]{2}/;

/** What the signs would be taken for, or what would end a template. */
const CODED = /[a-zA-Z0-9\\`{]|[\u2014-\u2026\u3000-\u9fff\uff00-\uffef]/g;

/** So many characters are written in one sign: a figure or a small letter. */
const ONE = 36;

const READER = 'readHan$';

/** Signs that may follow a capital or end a gap, from the first one on. */
const [FIRST, SIGNS] = [35, 57];
const sign = (at) => String.fromCharCode(FIRST + at);
const letter = (at, first = 97) => String.fromCharCode(first + at);

/** A list of characters as gaps between neighbours. */
function gapsOf(characters) {
  let before = 0;
  return characters
    .map((character) => {
      const gap = character.charCodeAt(0) - before;
      before = character.charCodeAt(0);
      let text = sign(gap % SIGNS);
      for (let rest = Math.floor(gap / SIGNS); rest; rest = Math.floor(rest / 26)) text = letter(rest % 26) + text;
      return text;
    })
    .join('');
}

/** The texts of a file that have Chinese in them: what is said between the values, and where each stands. */
function textsIn(code) {
  const found = [];
  walk(parseAst(code), (node, parent) => {
    const { type, start, end } = node;
    if (type === 'TemplateLiteral' && parent.type !== 'TaggedTemplateExpression') {
      const parts = node.quasis.map((one) => ({ start: one.start, end: one.end, text: one.value.cooked }));
      if (parts.some(({ text }) => HAN.test(text))) found.push({ start, parts });
    }
    if (type !== 'Literal' || typeof node.value !== 'string' || !HAN.test(node.value)) return;
    if (parent.type === 'Property' && parent.key === node) throw new Error(`A key in Chinese: ${node.value}`);
    found.push({ start, parts: [{ start, end, text: node.value, whole: true }] });
  });
  return found;
}

/** The characters of some texts: the most frequent ones, and the others, each in the order of their codes. */
function charactersOf(texts) {
  const count = new Map();
  for (const character of texts.join('').match(CODED) ?? []) count.set(character, (count.get(character) ?? 0) + 1);
  const all = [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || (a < b ? -1 : 1));
  return [all.slice(0, ONE).sort(), all.slice(ONE).sort()];
}

/** The sign or signs of each character. */
function signsOf([frequent, others]) {
  if (others.length > 26 * SIGNS) throw new Error('There are more characters than signs');
  return new Map([
    ...frequent.map((character, at) => [character, at.toString(ONE)]),
    ...others.map((character, at) => [character, letter(Math.floor(at / SIGNS), 65) + sign(at % SIGNS)]),
  ]);
}

/** A file with its Chinese in signs. `reader`: what makes one that reads them. */
function inSigns(code, reader) {
  const texts = textsIn(code);
  if (!texts.length) return code;
  const lists = charactersOf(texts.flatMap(({ parts }) => parts.map(({ text }) => text)));
  const signs = signsOf(lists);
  const edits = texts.flatMap(({ start, parts }) => [
    [start, start, READER],
    ...parts.map(({ start: from, end: to, text, whole }) => {
      const short = text.replace(CODED, (character) => signs.get(character));
      return [from, to, whole ? `\`${short}\`` : short];
    }),
  ]);
  edits.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const short = edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
  const made = `const ${READER} = ${reader}(${lists.map((list) => JSON.stringify(gapsOf(list))).join(', ')});`;
  return short.replace('{', () => `{${made}`);
}

/** Writes the Chinese of an entry or of a part of words in signs. */
export const shortHan = (isPart) => ({
  name: 'cunju-short-han',
  renderChunk(code) {
    if (code.includes(READER)) throw new Error(`The name ${READER} is taken`);
    if (!isPart && !code.includes('function hanReader(')) throw new Error('What reads the signs is not there');
    return inSigns(code, isPart ? `globalThis.cunjuParts["${version}/han"]` : 'hanReader');
  },
});
