// npm run lookbook [-- <part of a story id>…]: every story as a picture, in one HTML that needs no network and prints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../release/escape.mjs';
import { bookEntries } from './reader.mjs';
import { shootAll } from './shoot.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'lookbook');
const file = join(folder, 'lookbook.html');

const wanted = process.argv.slice(2);
const stories = bookEntries().filter(
  ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((word) => id.includes(word))),
);
if (stories.length === 0) {
  console.error('No stories: run npm run build:storybook first.');
  process.exit(1);
}

const pictures = new Map();
await shootAll(
  stories.map((entry) => ({ entry })),
  ({ entry }, picture) => void pictures.set(entry.id, picture.toString('base64')),
  { height: 2400, type: 'jpeg' },
);

const groups = Map.groupBy
  ? Map.groupBy(stories, ({ title }) => title)
  : stories.reduce((all, story) => all.set(story.title, [...(all.get(story.title) ?? []), story]), new Map());

const figure = ({ id, name }) =>
  `<figure><img alt="${escapeHtml(name)}" src="data:image/jpeg;base64,${pictures.get(id)}"><figcaption>${escapeHtml(name)} <code>${escapeHtml(id)}</code></figcaption></figure>`;

const sections = [...groups].map(
  ([title, own], at) =>
    `<section id="g${at}"><h2>${escapeHtml(title.replace(/\//g, ' › '))}</h2>${own.map(figure).join('\n')}</section>`,
);

const contents = [...groups.keys()]
  .map((title, at) => `<li><a href="#g${at}">${escapeHtml(title.replace(/\//g, ' › '))}</a></li>`)
  .join('');

const style = `body{margin:0 auto;max-width:1200px;padding:32px 16px;color:#16202b;background:#fff;font:16px/26px "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{margin:0;border-top:4px solid #0f4c96;padding-top:16px;font-size:30px;line-height:42px}
h2{margin:64px 0 16px;border-top:1px solid #16202b;padding-top:16px;font-size:24px;line-height:34px}
ul{columns:3 240px;padding:0;list-style:none}a{color:#0f4c96}
figure{display:inline-block;vertical-align:top;margin:0 24px 32px 0;max-width:100%}
img{display:block;max-width:100%;border:1px solid #d3dae2}
figcaption{margin-top:8px;color:#4a5663}
@media print{@page{size:A4;margin:15mm}body{max-width:none;padding:0}section{break-before:page}figure{display:block;break-inside:avoid;margin-inline-end:0}img{max-height:230mm;width:auto}a{color:inherit;text-decoration:none}}`;

mkdirSync(folder, { recursive: true });
writeFileSync(
  file,
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>村居 样张</title><style>${style}</style></head><body><h1>村居 样张</h1><p>共 ${stories.length} 张，${groups.size} 组，由 Chromium 从样品册截出。太长的只截上面一段。</p><ul>${contents}</ul>${sections.join('\n')}</body></html>\n`,
);
console.log(file);
