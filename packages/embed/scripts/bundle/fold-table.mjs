// The table of traditional characters as gaps between neighbours: half of what its characters weigh.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here, version } from './paths.mjs';

const LETTERS = Array.from({ length: 127 - 35 }, (_, at) => String.fromCharCode(at + 35))
  .filter((letter) => letter !== '\\' && letter !== '`' && letter !== "'")
  .join('');

/** Of the letters, so many end a number. */
const LAST = 60;

const lettersOf = (value) => {
  let text = '';
  for (; value >= LAST; value = Math.floor(value / (LETTERS.length - LAST)))
    text += LETTERS[LAST + (value % (LETTERS.length - LAST))];
  return text + LETTERS[value];
};

const charactersOf = (source, name) =>
  [
    ...source
      .slice(source.indexOf(`export const ${name}`))
      .split(';', 1)[0]
      .matchAll(/'([^']*)'/g),
  ]
    .map(([, line]) => line)
    .join('');

/** Both halves of the table, by simplified character, then by traditional one. */
function gapsOf(source) {
  const simplified = charactersOf(source, 'SIMPLIFIED');
  const pairs = [...charactersOf(source, 'TRADITIONAL')].map((form, at) => [
    simplified.charCodeAt(at),
    form.charCodeAt(0),
  ]);
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let texts = ['', ''];
  let before = [0, 0];
  for (const pair of pairs) {
    const [gap, step] = pair.map((code, at) => code - before[at]);
    texts = [texts[0] + lettersOf(gap), texts[1] + lettersOf(step < 0 ? -step * 2 - 1 : step * 2)];
    before = pair;
  }
  return texts;
}

/** What reads the gaps again. It runs on a page, so it is written for browsers of 2020. */
const READER = `
const LETTERS = '${LETTERS}';
function read(text, signed) {
  let characters = '', code = 0, value = 0, unit = 1;
  for (const letter of text) {
    const at = LETTERS.indexOf(letter), last = at < ${LAST};
    value += (last ? at : at - ${LAST}) * unit;
    unit *= ${LETTERS.length - LAST};
    if (!last) continue;
    code += signed ? (value % 2 ? -(value + 1) / 2 : value / 2) : value;
    characters += String.fromCharCode(code);
    value = 0;
    unit = 1;
  }
  return characters;
}`;

export const shortFoldTable = () => ({
  name: 'cunju-short-fold-table',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('models/src/rules-text/fold-table.ts')) return null;
    const [simplified, traditional] = gapsOf(readFileSync(id, 'utf8'));
    return `${READER}\nexport const SIMPLIFIED = read('${simplified}', false);\nexport const TRADITIONAL = read('${traditional}', true);`;
  },
});

/** Stands in for the table in a part that comes after the part that has it. */
export const lentFold = () => ({
  name: 'cunju-lent-fold',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('models/src/rules-text/fold.ts')
      ? `import { shelf } from '${join(here, 'src/page/part-shelf.ts')}';\nexport const { foldHan } = shelf['${version}/fold'];`
      : null,
});
