import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../../scripts/support/serve-site.mjs';
import { launchBrowser, openPage, statesOf } from '../../support/browser.js';
import { lookAt } from './look.js';

const WIDGETS = ['vote', 'homestay', 'records', 'lists', 'rules', 'points'];
const PAGES = ['', 'community.html'];

let browser: Browser;
let site: { url: string; close: () => Promise<void> };

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(browser, site.url + path, { bypassCSP: true, ...options });
  await statesOf(page);
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll('[data-state]'))
      for (const fold of widget.shadowRoot!.querySelectorAll('details')) fold.open = true;
  });
  return page;
}

describe('The village page with the colours of the system', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('', { forcedColors: 'active' });
  });
  afterAll(() => page.context().close());

  for (const id of WIDGETS) {
    it(`A-33 keeps in #${id} the lines of its controls, figures and rules where all colours are forced`, async () => {
      expect(await page.locator(`body #${id}[data-state]`).evaluate(lookAt, 'lines')).toEqual([]);
      expect(await page.locator(`body #${id}[data-state]`).evaluate(lookAt, 'text')).toEqual([]);
    });
  }

  it('A-33 marks the focus where all colours are forced', async () => {
    const control = page.locator('#lists input[type=search]').first();
    await control.focus();
    await page.keyboard.press('Tab');
    const mark = await page.locator('#lists').evaluate((widget) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(widget.shadowRoot!.activeElement!);
      return { outlineStyle, outlineWidth, shown: outlineColor !== getComputedStyle(document.body).backgroundColor };
    });
    expect(mark).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', shown: true });
  });

  it('A-33 marks a chosen option by more than a colour where all colours are forced', async () => {
    const widths = await page.locator('#homestay').evaluate((widget) => {
      const swatches = [...widget.shadowRoot!.querySelectorAll('.units-legend li')];
      return swatches.map((swatch) => (swatch as HTMLElement).innerText.trim().length);
    });
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(2);
  });
});

describe('The village page where more contrast is asked for', () => {
  it('A-34 turns to black ink on white in every widget, and goes back when the system does', async () => {
    const page = await open('', { contrast: 'more' });
    const inks = (): Promise<string[]> =>
      page.evaluate(
        (ids) =>
          ids.map((id) => getComputedStyle(document.getElementById(id)!.shadowRoot!.querySelector('.root')!).color),
        WIDGETS,
      );
    await expect.poll(async () => [...new Set(await inks())], { timeout: 20_000 }).toEqual(['rgb(0, 0, 0)']);
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(async () => [...new Set(await inks())], { timeout: 20_000 }).toEqual(['rgb(22, 32, 43)']);
    await page.context().close();
  });
});

describe('The pages at 400 %', () => {
  for (const path of PAGES) {
    it(`A-03 A-31 /${path} scrolls in one direction only, and its page lets a visitor zoom`, async () => {
      const page = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
      const size = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          over: scrollWidth - clientWidth,
          viewport: document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '',
        };
      });
      expect(size.over).toBe(0);
      expect(size.viewport).not.toMatch(/user-scalable|maximum-scale/);
      await page.context().close();
    });
  }
});

describe('The village page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('', {});
  });
  afterAll(() => page.context().close());

  it('A-34 is as large with a small or large text of the page, and grows with the page', async () => {
    const sizes = await page.evaluate((ids) => {
      const size = (): string[] =>
        ids.map((id) => getComputedStyle(document.getElementById(id)!.shadowRoot!.querySelector('.root')!).fontSize);
      const before = size();
      document.documentElement.style.fontSize = '62.5%';
      const after = size();
      document.documentElement.style.fontSize = '';
      return [before, after];
    }, WIDGETS);
    expect(sizes[1]).toEqual(sizes[0]);
    expect(new Set(sizes[0])).toEqual(new Set(['18px']));
  });

  it('A-23 gives every control a role and a name in the accessibility tree', async () => {
    const tree = await page.locator('main').ariaSnapshot();
    const controls = tree
      .split('\n')
      .filter((line) => /^\s*- (?:button|link|textbox|searchbox|combobox|radio|checkbox)\b/.test(line));
    expect(controls.length).toBeGreaterThan(60);
    expect(controls.filter((line) => !/^\s*- [a-z]+ "[^"]+"/.test(line))).toEqual([]);
  });

  it('A-30 asks nothing of other sites and links only where the documents do', async () => {
    const links = await page.evaluate((ids) => {
      const all = ids.flatMap(
        (id) => [...document.getElementById(id)!.shadowRoot!.querySelectorAll('a[href]')] as HTMLAnchorElement[],
      );
      return [...new Set(all.map((link) => link.href))].filter(
        (href) => /^https?:/.test(href) && new URL(href).origin !== location.origin,
      );
    }, WIDGETS);
    const documents = await page.evaluate(
      (ids) =>
        ids
          .map((id) => JSON.stringify((document.getElementById(id) as HTMLElement & { document: unknown }).document))
          .join(''),
      WIDGETS,
    );
    expect(links.filter((href) => !documents.includes(href))).toEqual([]);
  });

  it('A-10 tells the votes apart without any colour', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    const swatches = page.locator('#homestay .units-legend li');
    const shares: number[] = [];
    const words: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      words.push((await swatches.nth(at).innerText()).trim());
      shares.push(await darkShare(await swatches.nth(at).locator('svg').screenshot()));
    }
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
    expect(words.every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
    const sorted = [...shares].sort((one, other) => one - other);
    for (const [at, share] of sorted.slice(1).entries())
      expect(share - sorted[at]!, shares.join()).toBeGreaterThan(0.08);
  });

  it('A-10 names every stamp, state and step in words', async () => {
    const marks = await page.evaluate(
      (ids) =>
        ids.flatMap((id) =>
          [
            ...document.getElementById(id)!.shadowRoot!.querySelectorAll('.stamp, .status, .step, .standing, .callout'),
          ].map((mark) => (mark as HTMLElement).innerText.trim()),
        ),
      WIDGETS,
    );
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !/\p{Script=Han}/u.test(mark))).toEqual([]);
  });

  for (const theme of ['', 'red', 'plain', 'dark', 'contrast', 'care']) {
    it(`A-07 A-09 shows what the pointer is on, and what has the focus, as well in the theme ${theme || 'blue'}`, async () => {
      await page.evaluate((name) => document.querySelector('#rules')!.setAttribute('theme', name), theme);
      await page.evaluate((name) => document.querySelector('#lists')!.setAttribute('theme', name), theme);
      for (const [id, selector] of [
        ['lists', '.button.primary'],
        ['lists', '.button.quiet'],
        ['lists', '.item-button'],
        ['rules', '.contents-link'],
        ['rules', '.button'],
      ] as const) {
        const control = page.locator(`#${id}[data-state] ${selector}`).first();
        await control.hover();
        expect(await control.evaluate(lookAt, 'hovered'), `${selector} in ${theme}`).toEqual([]);
      }
    });
  }
});

/** The share of dark points in a picture, read by a browser. */
async function darkShare(picture: Buffer): Promise<number> {
  const reader = await browser.newPage();
  const share = await reader.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data: points } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if (points[at]! < 160) dark += 1;
    return dark / (points.length / 4);
  }, picture.toString('base64'));
  await reader.close();
  return share;
}
