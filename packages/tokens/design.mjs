/**
 * Writes `design/`, what design tools open, from the token files: all tokens in the format of the Design Tokens Community
 * Group, the same for Tokens Studio (Figma), palettes for Adobe, GIMP, Inkscape and Krita, and the list that a linter of
 * style sheets takes. With `--check` it writes nothing and fails when the committed files differ.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { aseOf, gplOf } from './palettes.mjs';

const source = new URL('./src/', import.meta.url);
const target = new URL('./design/', import.meta.url);
const load = (name) => JSON.parse(readFileSync(new URL(`${name}.tokens.json`, source), 'utf8'));

/** Themes as a designer chooses them: the files that lie one above the other. */
export const THEMES = {
  政务蓝: [],
  党建红: ['red'],
  素净: ['plain'],
  '政务蓝 长辈版': ['care'],
  '党建红 长辈版': ['red', 'care', 'red-care'],
  '素净 长辈版': ['plain', 'care', 'plain-care'],
  高对比: ['contrast'],
  深色: ['dark'],
  '深色 党建红': ['dark', 'red-dark'],
  '深色 素净': ['dark', 'plain-dark'],
  打印: ['print'],
};

const files = [...new Set(Object.values(THEMES).flat())];

/** The leaves of a group with their paths. */
export function* leaves(group, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  if (group.$value !== undefined) yield { path, type, value: group.$value, description: group.$description };
  else
    for (const [key, child] of Object.entries(group))
      if (!key.startsWith('$')) yield* leaves(child, [...path, key], type);
}

/** One file: the palette, the roles, the parts, and each theme as a group of what it changes. */
function community() {
  const themes = Object.fromEntries(files.map((name) => [name, load(`themes/${name}`)]));
  return withoutOwn({ ...load('palette'), ...load('roles'), component: load('component'), theme: themes });
}

/** Without the extensions that only our own build reads. */
function withoutOwn(node) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== '$extensions')
      .map(([key, child]) => [key, withoutOwn(child)]),
  );
}

const STUDIO_TYPES = {
  color: 'color',
  dimension: 'dimension',
  duration: 'other',
  number: 'number',
  fontWeight: 'fontWeights',
  fontFamily: 'fontFamilies',
};

function studioValue({ type, value }) {
  if (typeof value === 'string') return value;
  if (type === 'color') return value.hex;
  if (type === 'dimension' || type === 'duration') return `${value.value}${value.unit}`;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function studioSet(file) {
  const set = {};
  for (const leaf of leaves(file)) {
    let group = set;
    for (const key of leaf.path.slice(0, -1)) group = group[key] ??= {};
    group[leaf.path.at(-1)] = {
      $type: STUDIO_TYPES[leaf.type],
      $value: studioValue(leaf),
      ...(leaf.description && { $description: leaf.description }),
    };
  }
  return set;
}

/** Tokens Studio: one set for each file, and themes that say which sets are on. */
function studio() {
  const sets = Object.fromEntries(
    ['palette', 'roles', 'component', ...files].map((name) => [
      name,
      studioSet(load(files.includes(name) ? `themes/${name}` : name)),
    ]),
  );
  const themes = Object.entries(THEMES).map(([name, above]) => ({
    id: ['cunju', ...above].join('-'),
    name,
    selectedTokenSets: {
      palette: 'source',
      roles: 'enabled',
      component: 'enabled',
      ...Object.fromEntries(above.map((set) => [set, 'enabled'])),
    },
  }));
  return { ...sets, $themes: themes, $metadata: { tokenSetOrder: Object.keys(sets) } };
}

/** Which custom properties a page may set, and which private names a style sheet of ours may use, by what they are. */
function lintList() {
  const byType = {};
  for (const file of [load('roles'), load('component')])
    for (const { path, type } of leaves(file))
      (byType[type] ??= []).push((path[0] === 'color' ? path.slice(1) : path).join('-'));
  return Object.fromEntries(
    Object.entries(byType).map(([type, names]) => [
      type,
      { public: names.map((name) => `--cunju-${name}`), private: names.map((name) => `--_${name}`) },
    ]),
  );
}

/** All swatches: the palette, then the roles of each theme. */
function swatches() {
  const palette = [...leaves(load('palette'))].map(({ path, value }) => ({
    name: path.slice(1).join('-'),
    hex: value.hex,
  }));
  const hexOf = new Map([...leaves(load('palette'))].map(({ path, value }) => [`{${path.join('.')}}`, value.hex]));
  const roles = Object.entries(THEMES).flatMap(([theme, above]) => {
    const colours = Object.assign(
      {},
      ...['roles', ...above.map((name) => `themes/${name}`)].map((name) => load(name).color),
    );
    return Object.entries(colours)
      .filter(([key]) => !key.startsWith('$'))
      .map(([role, { $value }]) => ({ name: `${theme} ${role}`, hex: hexOf.get($value) }));
  });
  return [...palette, ...roles];
}

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Name → bytes. */
export function designFiles() {
  return new Map([
    ['cunju.tokens.json', json(community())],
    ['cunju.tokens-studio.json', json(studio())],
    ['cunju.lint.json', json(lintList())],
    ['cunju.gpl', Buffer.from(gplOf('Cunju 村居', swatches()))],
    ['cunju.ase', aseOf(swatches())],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of designFiles()) {
    const path = new URL(name, target);
    const same = existsSync(path) && readFileSync(path).equals(bytes);
    if (process.argv.includes('--check')) {
      if (!same) throw new Error(`packages/tokens/design/${name} is out of date: run node packages/tokens/design.mjs`);
    } else if (!same) writeFileSync(path, bytes);
  }
}
