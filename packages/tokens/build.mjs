/**
 * Writes `src/generated/tokens.ts` from the token files. With `--check` it writes nothing and fails when the committed
 * file differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('./src/', import.meta.url);
const target = new URL('./src/generated/tokens.ts', import.meta.url);

/** Later themes win over earlier ones of the same specificity, so the order is part of the meaning. */
const themeOrder = ['red', 'plain', 'care', 'red-care', 'plain-care', 'contrast', 'dark', 'red-dark', 'plain-dark'];

/** Themes that few pages ask for; they are fetched only where a tag names them. */
const LATE = /contrast|dark/;

const load = (name) => JSON.parse(readFileSync(new URL(`${name}.tokens.json`, source), 'utf8'));

function* tokensOf(group, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  if (group.$value !== undefined) {
    yield { path, type, value: group.$value, fixed: group.$extensions?.['cunju.fixed'] === true };
    return;
  }
  for (const [key, child] of Object.entries(group)) {
    if (!key.startsWith('$')) yield* tokensOf(child, [...path, key], type);
  }
}

const palette = new Map([...tokensOf(load('palette'))].map((token) => [token.path.join('.'), token.value.hex]));

function hexOf(value) {
  const name = /^\{(.+)\}$/.exec(value)?.[1];
  const hex = name && palette.get(name);
  if (!hex) throw new Error(`No such colour in the palette: ${JSON.stringify(value)}`);
  return hex;
}

const nameOf = ({ path }) => (path[0] === 'color' ? path.slice(1) : path).join('-');

function sizeOf(token, scale) {
  const { value, unit } = token.value;
  if (token.fixed || unit === 'em') return `${value}${unit}`;
  return `calc(var(--_scale) * ${Number((value / scale).toFixed(4))}${unit})`;
}

const quote = (family) => (/^[\w-]+$/.test(family) ? family : `"${family}"`);

const writers = {
  color: (token) => hexOf(token.value),
  dimension: sizeOf,
  duration: (token) => `${token.value.value}${token.value.unit}`,
  number: (token) => String(token.value),
  fontWeight: (token) => String(token.value),
  fontFamily: (token) => token.value.map(quote).join(', '),
};

function declarations(file, final = false) {
  const scale = file.scale?.$value ?? 1;
  return [...tokensOf(file)].map((token) => {
    const name = nameOf(token);
    const value = writers[token.type](token, scale);
    return `--_${name}:${final ? value : `var(--cunju-${name},${value})`};`;
  });
}

const host = (words) => {
  const conditions = words.map((word) => (word === '*' ? '[theme]' : `[theme~='${word}']`)).join('');
  return conditions ? `:host(${conditions})` : ':host';
};

function block(selectors, lines) {
  return `${selectors.map(host).join(',')}{\n${lines.join('\n')}\n}`;
}

function themeBlocks(file) {
  const {
    'cunju.selectors': selectors,
    'cunju.media': media,
    'cunju.final': final,
    'cunju.scheme': scheme,
  } = file.$extensions;
  const lines = declarations(file, final);
  if (scheme) lines.unshift(`color-scheme:${scheme};`);
  return {
    plain: selectors.length > 0 ? block(selectors, lines) : undefined,
    media: media && `@media ${media.query}{\n${block(media.selectors, lines)}\n}`,
  };
}

const coloursOf = (file) => [...tokensOf(file.color)].map((token) => [token.path.join('-'), hexOf(token.value)]);

function colourTable(roles, themes) {
  const base = Object.fromEntries(coloursOf(roles));
  const layered = (...names) =>
    Object.assign({}, base, ...names.map((name) => Object.fromEntries(coloursOf(themes.get(name)))));
  return {
    blue: base,
    red: layered('red'),
    plain: layered('plain'),
    care: layered('care'),
    'red care': layered('red', 'care', 'red-care'),
    'plain care': layered('plain', 'care', 'plain-care'),
    contrast: layered('contrast'),
    dark: layered('dark'),
    'red dark': layered('dark', 'red-dark'),
    'plain dark': layered('dark', 'plain-dark'),
  };
}

const keyText = (key) => (/^\w+$/.test(key) ? key : `'${key}'`);

const tableText = (table) =>
  Object.entries(table)
    .map(([theme, colours]) => {
      const lines = Object.entries(colours).map(([role, hex]) => `    ${keyText(role)}: '${hex}',\n`);
      return `  ${keyText(theme)}: {\n${lines.join('')}  },\n`;
    })
    .join('');

function generate() {
  const roles = load('roles');
  const component = load('component');
  const themes = new Map([...themeOrder, 'print'].map((name) => [name, load(`themes/${name}`)]));
  const blocksOf = (late) =>
    [...themes].filter(([name]) => LATE.test(name) === late).map(([, file]) => themeBlocks(file));
  const textOf = (blocks, first = []) =>
    [...first, ...blocks.map(({ plain }) => plain), ...blocks.map(({ media }) => media)].filter(Boolean).join('\n');
  const base = [...declarations(roles), ...declarations(component)];
  const names = [...tokensOf(roles), ...tokensOf(component)].map((token) => `--cunju-${nameOf(token)}`);
  return [
    '// Generated by packages/tokens/build.mjs from the *.tokens.json files. Change those.\n',
    '/** Style text for a shadow root: every private name `--_x` takes `--cunju-x` of the page, else its default. */',
    `export const tokensCss = \`\n${textOf(blocksOf(false), [block([[]], ['color-scheme:light;', ...base])])}\n\`;\n`,
    '/** The themes 高对比 and 深色, and `auto`, which follows the system: style text that comes after `tokensCss`. */',
    `export const lateThemesCss = \`\n${textOf(blocksOf(true))}\n\`;\n`,
    '/** The custom properties a page may set. */',
    `export const publicNames = [\n${names.map((name) => `  '${name}',\n`).join('')}] as const;\n`,
    '/** The colour of every role in every theme, as `#rrggbb`. */',
    `export const themeColours = {\n${tableText(colourTable(roles, themes))}} as const;\n`,
  ].join('\n');
}

const text = generate();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('packages/tokens/src/generated/tokens.ts is out of date: run node packages/tokens/build.mjs');
    process.exit(1);
  }
} else {
  mkdirSync(new URL('./', target), { recursive: true });
  writeFileSync(fileURLToPath(target), text);
}
