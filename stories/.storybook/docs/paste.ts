import { elementOf } from './element-tables.js';

const WIDGETS: Readonly<Record<string, string>> = {
  'cunju-consultation': 'cunju-consultation.js',
  'cunju-task-list': 'cunju-task-list.js',
  'cunju-village-rules': 'cunju-village-rules.js',
  'cunju-points-ledger': 'cunju-points-ledger.js',
};

/** What only a story needs, not a page. */
const OF_THE_STORY = ['data-own-theme', 'data-state', 'data-width'];

/** The script tags, or the imports, that define the elements of a snippet. */
function loaded(tags: readonly string[]): string[] {
  const files = tags.flatMap((tag) => WIDGETS[tag] ?? []);
  const file = files.length > 1 ? 'cunju.js' : files[0];
  if (file) return [`<script src="cunju/${file}" charset="utf-8" defer></script>`];
  const known = tags.filter((tag) => elementOf(tag));
  const imports = known.map((tag) => `  import '@cunju/primitives/${tag.replace('cunju-', '')}/define.js';`);
  return imports.length > 0 ? ['<script type="module">', ...imports, '</script>'] : [];
}

/**
 * What one pastes into a page to have what a story shows: the script, then the tags as the story drew them. A widget
 * that the story gave its document by script gets the address of a document instead.
 */
export function pasteText(drawn: string): string {
  const page = new DOMParser().parseFromString(drawn, 'text/html');
  const all = Array.from(page.body.querySelectorAll('*'));
  for (const element of all) {
    for (const name of OF_THE_STORY) element.removeAttribute(name);
    if (element.localName in WIDGETS && !element.getAttribute('src')) element.setAttribute('src', '你的文件.json');
  }
  const column = page.body.querySelector('.story-column');
  const tags = [...new Set(all.map(({ localName }) => localName).filter((name) => name.startsWith('cunju-')))];
  const markup = (column ?? page.body).getHTML?.() ?? (column ?? page.body).innerHTML;
  return [
    ...loaded(tags),
    markup
      .replace(/=""/g, '')
      .replace(/\n\s*\n/g, '\n')
      .trim(),
  ].join('\n');
}
