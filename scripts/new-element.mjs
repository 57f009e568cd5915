// npm run new-element -- primitives date-range: class, styles, registration, story and test of a new element.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementFiles } from './support/element-files.mjs';

const [layer, name] = process.argv.slice(2);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!['primitives', 'widgets'].includes(layer)) stop('用法 usage: npm run new-element -- primitives|widgets name');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
  stop('名字用小写字母和连字符 a name has small letters and hyphens: date-range');

const root = join(import.meta.dirname, '..');
const files = elementFiles(layer, name);
const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) stop(`已经有了 already there: ${taken.join(', ')}`);

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
console.log(
  `\n再把 ./${name}.js 和 ./${name}/define.js 写进 packages/${layer}/package.json 的 exports。\nNow add both entry points to the exports of packages/${layer}/package.json.`,
);
