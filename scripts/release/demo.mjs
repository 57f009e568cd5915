// 演示.html: the four widgets with their documents inside, for a double-click.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonForScript } from './escape.mjs';
import { ROOT, VERSION } from './paths.mjs';

const PLACE = /<script type="application\/json" data-sample="([^"]+)"><\/script>/g;

/** Links of a document lead from its own folder; inside the page they lead from the page. */
const linksFrom = (folder) => (key, value) =>
  key === 'href' && typeof value === 'string' && !/^(?:[a-z]+:|\/|#)/i.test(value) ? `${folder}/${value}` : value;

/**
 * The demonstration page.
 *
 * @param {string} samples folder of the samples beside the page
 */
export function demoPage(samples) {
  const template = readFileSync(join(import.meta.dirname, 'pages/demo.html'), 'utf8');
  return template.replace(/\{\{version\}\}/g, VERSION).replace(PLACE, (_, path) => {
    const folder = `${samples}/${path.slice(0, path.lastIndexOf('/'))}`;
    const text = readFileSync(join(ROOT, 'packages/site/public/data', path), 'utf8');
    const document = JSON.parse(JSON.stringify(JSON.parse(text), linksFrom(folder)));
    return `<script type="application/json">${jsonForScript(document)}</script>`;
  });
}
