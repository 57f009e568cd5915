import { mkdtempSync, readdirSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { dist } from './support/server.js';
import { settled, WIDGETS } from './support/visitor.js';

const headers = { 'content-security-policy': SECURITY_HEADER };
const scripts = '<script src="/cunju/cunju.js" charset="utf-8" defer></script>';
const SHEET = '**/cunju/cunju.css';

/** What Safari had until 16.4 and Firefox until 101. */
function takeAway(): void {
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
  const { prototype } = CSSStyleSheet;
  const old = function (): never {
    throw new TypeError('Illegal constructor');
  };
  old.prototype = prototype;
  (window as { CSSStyleSheet: unknown }).CSSStyleSheet = old;
}

type Look = Record<string, string>;

const SEEN = [
  ...[
    'display',
    'visibility',
    'position',
    'width',
    'height',
    'margin',
    'padding',
    'border',
    'outline',
    'color',
    'font',
  ],
  ...['background-color', 'background-image', 'text-decoration', 'text-align', 'list-style', 'grid-template-columns'],
  ...['flex-wrap', 'white-space', 'box-shadow', 'fill', 'stroke', 'content', '--cunju-scale'],
];

/** How every element in every widget looks. */
const looks = (page: Page): Promise<Look[]> =>
  page.evaluate(
    ([tags, names]) =>
      [...document.querySelectorAll(tags.join())].flatMap((widget) =>
        [widget, ...widget.shadowRoot!.querySelectorAll('*:not(link):not(style)')].map((element) => {
          const style = getComputedStyle(element);
          const after = getComputedStyle(element, '::after').content;
          const all = names.map((name) => [name, style.getPropertyValue(name)] as const);
          const named = `${element.localName}.${element.getAttribute('class')}`;
          return { named, after, ...Object.fromEntries(all) };
        }),
      ),
    [WIDGETS.map((name) => `cunju-${name}`), SEEN] as const,
  );

/** Where two pages differ, in a few lines. */
const differences = (one: readonly Look[], other: readonly Look[]): string[] =>
  one
    .flatMap((look, at) =>
      Object.keys(look)
        .filter((name) => look[name] !== other[at]?.[name])
        .map((name) => `${look['named']} ${name}: ${look[name]} / ${other[at]?.[name]}`),
    )
    .concat(one.length === other.length ? [] : [`${one.length} / ${other.length} elements`])
    .slice(0, 8);

let old: Scene;
let today: Scene;

const open = (scene: Scene, states?: readonly string[], widgets = fourWidgets()): Promise<void> =>
  scene.open({ scripts, widgets, staged: false }, { headers, ...(states && { states }) });

const clean = (): void => expect(old.troubles).toEqual([]);

beforeAll(async () => {
  [old, today] = await Promise.all([Scene.begin(), Scene.begin()]);
  await old.page.addInitScript(takeAway);
});

afterAll(() => Promise.all([old?.end(), today?.end()]));

describe('A browser that cannot adopt style sheets', () => {
  it('is what the tests take for one', async () => {
    await open(old, [], '<p>石桥村</p>');
    expect(
      await old.page.evaluate(() => {
        try {
          return ['adoptedStyleSheets' in document, new CSSStyleSheet()];
        } catch {
          return ['adoptedStyleSheets' in document, 'no constructor'];
        }
      }),
    ).toEqual([false, 'no constructor']);
  });

  it('draws every element of all four widgets as today’s browsers do, and keeps the header', async () => {
    await Promise.all([open(old), open(today)]);
    clean();
    const [before, now] = await Promise.all([looks(old.page), looks(today.page)]);
    expect(before.length).toBeGreaterThan(400);
    expect(differences(before, now)).toEqual([]);
    expect(await old.page.locator('cunju-task-list style').count()).toBe(0);
  });

  it('draws what comes later as today’s browsers do: the colours of 高对比 and of 深色', async () => {
    await Promise.all([open(old), open(today)]);
    for (const theme of ['contrast', 'dark care']) {
      for (const { page } of [old, today]) {
        await page.evaluate(
          (wanted) => document.querySelectorAll('[data-state]').forEach((one) => one.setAttribute('theme', wanted)),
          theme,
        );
        await settled(page);
      }
      expect(differences(await looks(old.page), await looks(today.page)), theme).toEqual([]);
    }
    clean();
  });

  it('draws a widget again that the page moves, within one load of the file', async () => {
    await open(old);
    const before = await looks(old.page);
    await old.page.evaluate(() => {
      const widget = document.querySelector('#task-list')!;
      const link = widget.shadowRoot!.querySelector('link')!;
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      widget.replaceWith(widget.cloneNode());
      document.querySelector('cunju-task-list')!.replaceWith(widget);
      return loaded;
    });
    await settled(old.page);
    expect(differences(await looks(old.page), before)).toEqual([]);
    clean();
  });

  it('shows what stands between the tags until the file is there, and never a text without its look', async () => {
    let held: Route | undefined;
    const asked = new Promise<void>((resolve) => {
      void old.page.route(SHEET, (route) => {
        if (held) return void route.continue();
        held = route;
        resolve();
      });
    });
    const tag = '<cunju-task-list src="/data/village/lists.json">请到村部查看。</cunju-task-list>';
    // The page is loaded only when the file is there, too.
    const opened = open(old, [], tag);
    await asked;
    const widget = old.page.locator('cunju-task-list');
    expect(await widget.locator('.root').count()).toBe(0);
    expect(await widget.evaluate((one) => (one as HTMLElement).innerText.trim())).toBe('请到村部查看。');
    await held!.continue();
    await opened;
    await settled(old.page);
    await old.page.unroute(SHEET);
    expect(await widget.locator('slot').count()).toBe(1);
    clean();
  });

  it('leaves what stands between the tags where the header is strict and the file is missing or another', async () => {
    for (const answer of [{ status: 404 }, { contentType: 'text/css', body: 'p{color:red}' }]) {
      await old.page.route(SHEET, (route) => route.fulfill(answer));
      await open(old, [], '<cunju-task-list src="/data/village/lists.json">请到村部查看。</cunju-task-list>');
      await expect.poll(() => old.visitor.errors.join()).toContain('not loaded');
      await old.page.unroute(SHEET);
      const widget = old.page.locator('cunju-task-list');
      expect(await widget.evaluate((one) => (one as HTMLElement).innerText.trim())).toBe('请到村部查看。');
      expect(await widget.locator('.root').count()).toBe(0);
    }
  });

  it('is drawn where the file is missing and the page allows styles in its text', async () => {
    await open(today);
    await old.page.route(SHEET, (route) => route.fulfill({ status: 404 }));
    await old.open({ scripts, staged: false });
    await old.page.unroute(SHEET);
    expect(differences(await looks(old.page), await looks(today.page))).toEqual([]);
    expect(await old.page.locator('cunju-task-list style').count()).toBe(1);
  });

  it('is drawn from disk, where a script may not write into a file of styles', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cunju-'));
    for (const name of readdirSync(dist).filter((one) => /\.(?:js|css)$/.test(one)))
      copyFileSync(join(dist, name), join(folder, name));
    const child = '<script type="application/json">{"type":"task-list"}</script>';
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><meta charset="utf-8"><script src="cunju.js" charset="utf-8" defer></script>
<cunju-task-list>请到村部查看。${child}</cunju-task-list>`,
    );
    old.visitor.forget();
    await old.page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await settled(old.page, ['invalid']);
    const button = old.page.locator('cunju-task-list .button').first();
    expect(await button.evaluate((one) => getComputedStyle(one).minHeight)).toBe('48px');
    expect(old.visitor.violations).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
