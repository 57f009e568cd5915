// The tokens as a table: each name once, and no rule written out that a program can write. Half of their bytes.
import { shortNames } from './short-names.mjs';

const DECLARATION = /--_([\w-]+):var\(--cunju-\1,(.*)\);/g;
const SCALED = /^calc\(var\(--_scale\) \* (.*)\)$/;

/** The table: `@name=value;` for a token, and `*` before a length that grows with the scale. */
const tableOf = (css) =>
  css
    .replace(DECLARATION, (_, name, value) => `@${name}=${value.replace(SCALED, '*$1')};`)
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .replace(/, /g, ',')
    .replace(/~='(\w+)'/g, '~=$1')
    .replace(/\n/g, '')
    .replace(/;\}/g, '}');

/** The table without what a theme says as the sheet does before it: no other theme says it. */
function withoutRepeats(table) {
  const [, first] = /^:host\{([^}]*)\}/.exec(table);
  const once = first.split(';').filter((one) => {
    const name = one.slice(0, one.indexOf('=') + 1);
    const said = table.split(/[;{}]/).filter((other) => other.startsWith(name) && name);
    return said.length > 1 && said.every((other) => other === one);
  });
  const rest = table.slice(first.length + ':host{}'.length);
  return `:host{${first}}${once.reduce((text, one) => text.replace(one + ';', '').replace(`;${one}}`, '}'), rest)}`;
}

/** Writes the rules again. Short names count up, as `shortNames` gives them to the tokens first. */
const WRITER = (scale) => `
const names = [];
const rules = (table) => table.replace(/@([\\w-]+)=([^;}]+)/g, (_, name, value) => {
  if (!names.includes(name)) names.push(name);
  return \`--\${names.indexOf(name).toString(36)}_:var(--cunju-\${name},\${value.replace(/^\\*(.*)/, 'calc(var(${scale})*$1)')})\`;
});`;

export const shortTokens = () => ({
  name: 'cunju-short-tokens',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('tokens/src/generated/tokens.ts')) return null;
    return code.replace(
      /export const tokensCss = `([^`]*)`/,
      (_, css) =>
        `${WRITER(shortNames('--_scale'))}\nexport const tokensCss = rules(\`${withoutRepeats(tableOf(css))}\`)`,
    );
  },
});
