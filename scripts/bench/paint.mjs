/* global requestAnimationFrame */
// When the first words of a widget stand on the screen, at a quarter of the processor's speed, against a bare Lit card.
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'packages/embed/dist');
const data = join(root, 'packages/site/public/data/village');
const ADDRESS = 'http://bench.test/';
const ROUNDS = 9;

const WIDGETS = {
  consultation: 'homestay.json',
  'task-list': 'lists.json',
  'village-rules': 'rules.json',
  'points-ledger': 'points.json',
};

/** A card with a title, a text and two buttons, in the same Lit, which reads the same document. */
const CARD = `
  import { LitElement, html, css } from 'lit';
  class BareCard extends LitElement {
    static properties = { title: {}, text: {} };
    static styles = css\`:host{display:block;border:1px solid;padding:16px}button{min-height:48px}\`;
    async connectedCallback() {
      super.connectedCallback();
      const document = await (await fetch(this.getAttribute('src'), { cache: 'no-cache' })).json();
      this.title = document.title ?? '';
      this.text = JSON.stringify(document.locality);
      this.dataset.state = 'ready';
    }
    render() {
      return html\`<article><h2>\${this.title}</h2><p>\${this.text}</p><button>A</button><button>B</button></article>\`;
    }
  }
  customElements.define('bare-card', BareCard);
`;

/** @returns rows of the table, one for each widget */
export async function paintRatios(browser) {
  if (!existsSync(join(dist, 'cunju.js'))) throw new Error('There are no page files yet: npm run build first.');
  const card = await bareCard();
  const rows = [];
  for (const [widget, file] of Object.entries(WIDGETS)) {
    const own = [];
    const bare = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = [
        await firstPaint(browser, { tag: `cunju-${widget}`, script: `cunju-${widget}.js`, file, card }),
        await firstPaint(browser, { tag: 'bare-card', script: 'card.js', file, card }),
      ];
      if (round === 0) continue;
      own.push(pair[0]);
      bare.push(pair[1]);
    }
    const ms = median(own);
    rows.push({
      what: widget,
      ms,
      ratio: ms / median(bare),
      to: `a bare Lit card (${median(bare).toFixed(0)} ms)`,
      budget: 1.15,
    });
  }
  return rows;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function bareCard() {
  const { outputFiles } = await build({
    stdin: { contents: CARD, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Milliseconds from the start of the page to the first frame with the contents of a document. */
async function firstPaint(browser, { tag, script, file, card }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': SECURITY_HEADER },
        body: pageOf(tag, script),
      });
    if (path === 'card.js') return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: card });
    if (path === 'data.json')
      return route.fulfill({ contentType: 'application/json', body: readFileSync(join(data, file)) });
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: readFileSync(join(dist, path)) });
  });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  const ms = await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const look = () => {
          const element = document.querySelector(name);
          if (element?.dataset.state === 'ready' && element.shadowRoot?.querySelector('h2'))
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
          else setTimeout(look, 0);
        };
        look();
      }),
    tag,
  );
  await context.close();
  return ms;
}

const pageOf = (tag, script) =>
  `<!doctype html><html lang="zh-CN"><title>bench</title><script src="/${script}" defer></script><${tag} src="/data.json"></${tag}>`;
