// The offline manual: our Markdown as plain pages that open from disk, in the browsers of office computers, and print.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked } from 'marked';
import { escapeHtml } from './escape.mjs';
import { ROOT, VERSION } from './paths.mjs';

/** Sources by the name of their page, in the order of the menu. */
export const CHAPTERS = new Map([
  ['部署', 'docs/manual/deployment.md'],
  ['安全说明', 'docs/manual/security.md'],
  ['无障碍', 'docs/manual/accessibility.md'],
  ['常见问题', 'docs/manual/faq.md'],
  ['接入', 'docs/embedding/zh/README.md'],
  ['接入-参数表', 'docs/embedding/zh/parameters.md'],
  ['接入-网页', 'docs/embedding/zh/html.md'],
  ['接入-jQuery', 'docs/embedding/zh/jquery.md'],
  ['接入-Vue', 'docs/embedding/zh/vue.md'],
  ['接入-React', 'docs/embedding/zh/react.md'],
  ['接入-Angular', 'docs/embedding/zh/angular.md'],
  ['接入-小程序', 'docs/embedding/zh/mini-program.md'],
]);

const pageOf = new Map([...CHAPTERS].map(([name, source]) => [source, `${name}.html`]));

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Where a link of a source leads in the manual; nothing when the manual does not carry it. */
function targetOf(source, href) {
  const [path, hash] = href.split('#');
  if (/^[a-z]+:/i.test(path)) throw new Error(`${source} links to ${href}: the manual is read without a network`);
  const page = path ? pageOf.get(posix.join(posix.dirname(source), path)) : '';
  if (page === undefined) return undefined;
  return `${encodeURI(page)}${hash ? `#${encodeURI(hash)}` : ''}`;
}

/** The HTML of one source; what the manual lacks is said as plain text. */
export function bodyOf(source, markdown) {
  const renderer = {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${escapeHtml(slug(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const target = targetOf(source, href);
      return target === undefined ? text : `<a href="${escapeHtml(target)}">${text}</a>`;
    },
    html({ text }) {
      // What a test looks for in the source is nothing for a reader.
      if (/^<!--[^>]*-->\s*$/.test(text)) return '';
      throw new Error(`${source} holds markup: ${text}`);
    },
    image() {
      throw new Error(`${source} holds a picture`);
    },
  };
  const marked = new Marked({ gfm: true, renderer });
  return marked
    .parse(markdown, { async: false })
    .replace(/<table>/g, '<div class="wide" tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>');
}

function page(name, source) {
  const markdown = readFileSync(join(ROOT, source), 'utf8').replace(/\r\n/g, '\n');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
  const menu = [...CHAPTERS.keys()].map((other) =>
    other === name
      ? `<li><a href="${encodeURI(`${other}.html`)}" aria-current="page">${other}</a></li>`
      : `<li><a href="${encodeURI(`${other}.html`)}">${other}</a></li>`,
  );
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.replace(/`/g, ''))} - 村居手册</title>
<link rel="stylesheet" href="manual.css">
</head>
<body>
<nav aria-label="手册"><ul>
${menu.join('\n')}
</ul></nav>
<main>
${bodyOf(source, markdown)}</main>
<footer><p>村居 ${VERSION}</p></footer>
</body>
</html>
`;
}

/** The files of the manual by name. */
export function manualFiles() {
  return new Map([
    ...[...CHAPTERS].map(([name, source]) => [`${name}.html`, page(name, source)]),
    ['manual.css', readFileSync(join(import.meta.dirname, 'pages/manual.css'), 'utf8')],
  ]);
}
