// Third-party code that ships, with its licences: their texts must go where the code goes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byName, ROOT } from './paths.mjs';

/** Written into the static Storybook; everything else of it is inside these packages. */
const STORYBOOK = [
  '@storybook/addon-a11y',
  '@storybook/addon-docs',
  '@storybook/web-components',
  'axe-core',
  'react',
  'react-dom',
  'storybook',
];

const folderOf = (name) => join(ROOT, 'node_modules', name);
const manifestOf = (name) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

/** Names of the packages that some packages need at run time, without our own. */
export function runtimePackages(names) {
  const found = new Set();
  const walk = (name) => {
    if (found.has(name)) return;
    found.add(name);
    Object.keys(manifestOf(name).dependencies ?? {}).forEach(walk);
  };
  names.forEach(walk);
  return [...found].filter((name) => !name.startsWith('@cunju/')).sort(byName);
}

/** The licence files of a package; a package of a family without one carries the family's. */
function licenceTexts(name) {
  const folder = folderOf(name);
  const files = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort(byName);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
}

const FAMILY = { '@lit-labs/ssr-dom-shim': 'lit', '@storybook/*': 'storybook' };

function entry(name) {
  const { version, license, author } = manifestOf(name);
  const own = licenceTexts(name);
  const family = FAMILY[name] ?? FAMILY[`${name.split('/')[0]}/*`];
  const texts = own.length > 0 || !family || !existsSync(folderOf(family)) ? own : licenceTexts(family);
  if (typeof license !== 'string') throw new Error(`${name} does not name its licence`);
  const by = typeof author === 'string' ? author : author?.name;
  return { name, version, license, by: by?.replace(/\s*[<(].*/, ''), texts };
}

const rule = '-'.repeat(78);

const section = ({ name, version, license, by, texts }) =>
  [`${name} ${version}`, `许可证 Licence: ${license}`, ...(by ? [`作者 Author: ${by}`] : []), '', ...texts, rule].join(
    '\n',
  );

/** The list for the files that pages load and the packages: what Lit, zod and what they need ask for. */
export const thirdParty = () => listOf('第三方组件 · Third-party components', runtimePackages(['@cunju/embed']));

/** The list for the static Storybook. */
export const storybookThirdParty = () =>
  listOf('样品册里的第三方组件 · Third-party components of the Storybook', STORYBOOK);

function listOf(title, names) {
  const entries = names.map(entry);
  const lines = entries.map(({ name, version, license }) => `${name} ${version}  ${license}`);
  return `${[title, '', ...lines, '', rule, ...entries.map(section)].join('\n')}\n`;
}
