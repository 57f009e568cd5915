import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { BookReader, bookEntries, serveBook } from '../../scripts/book/reader.mjs';
import { elementsOf, readManifest } from '../../scripts/elements/read.mjs';
import { launchBrowser } from '../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const entries = bookEntries();
const stories = entries.filter(({ type }) => type === 'story');
const prose = entries.filter(({ type }) => type === 'docs');

let browser: Browser;
/** Two readers, one for each core; a test takes one and gives it back. */
const free: BookReader[] = [];
let book: Awaited<ReturnType<typeof serveBook>>;

async function reader(): Promise<BookReader> {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, reducedMotion: 'reduce' });
  return new BookReader(await context.newPage(), book.url);
}

async function withReader(use: (one: BookReader) => Promise<void>): Promise<void> {
  const one = free.pop() ?? (await reader());
  try {
    await use(one);
  } finally {
    free.push(one);
  }
}

beforeAll(async () => {
  book = await serveBook();
  browser = await launchBrowser();
  free.push(await reader(), await reader());
});

afterAll(async () => {
  await browser?.close();
  await book?.close();
});

/** What axe finds in the story; what stands in a host page around it is not ours. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe: tester } = window as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await tester.run(
      { include: [['#storybook-root']], exclude: [['[data-foreign]']] },
      { runOnly, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html.slice(0, 120))
          .join(' | ')
          .slice(0, 500)}`,
    );
  }, RULES);
}

describe('Every story of the book', () => {
  it('is there to be opened (npm run build:storybook)', () => {
    expect(stories.length).toBeGreaterThan(200);
  });

  it('comes after a whole village page at 1200 and at 360', () => {
    expect(entries.slice(0, 2).map(({ id }) => id)).toEqual(['village-page--desktop', 'village-page--phone']);
  });

  it.concurrent.each(stories.map((story) => [story.id, story] as const))(
    '%s opens without an error and gives axe nothing to find',
    (_id, story) =>
      withReader(async (one) => {
        await one.open(story);
        expect(one.errors).toEqual([]);
        expect(await findings(one.page)).toEqual([]);
      }),
    // A whole village page is thousands of nodes for axe.
    180_000,
  );
});

describe('Every page of prose', () => {
  it.concurrent.each(prose.map((page) => [page.id, page] as const))('%s opens without an error', (_id, page) =>
    withReader(async (one) => {
      await one.open(page);
      expect(one.errors).toEqual([]);
    }),
  );

  it.each(elementsOf(readManifest()).map((element) => [element.tag, element] as const))(
    'tells the whole interface of %s in Chinese, and what to paste',
    (tag, element) =>
      withReader(async (one) => {
        const page = prose.find(({ id }) => id === `widgets-${tag.replace('cunju-', '')}--docs`);
        await one.open(page!);
        const text = await one.page.locator('.sbdocs-content').innerText();
        const parts = [element.attributes, element.properties, element.methods, element.events, element.parts];
        for (const { name, zh } of parts.flat()) expect(text).toMatch(new RegExp(`${name}\\s+${escape(zh)}`));
        expect(text).toContain(`<script src="cunju/${tag}.js" charset="utf-8" defer></script>`);
        expect(text).toMatch(new RegExp(`<${tag}[^>]* src="`));
      }),
  );
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The looks of every piece of text in a widget, each once: sizes, families, spacing, alignment. */
const looksOf = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const root = document.querySelector('#storybook-root cunju-task-list')!.shadowRoot!;
    const written = Array.from(root.querySelectorAll('*')).filter((element) =>
      Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      ),
    );
    const names = ['fontSize', 'letterSpacing', 'textIndent', 'textTransform', 'fontStyle', 'whiteSpace'] as const;
    const sets: Record<string, string[]> = { families: [] };
    for (const name of names) sets[name] = [...new Set(written.map((one) => getComputedStyle(one)[name]))].sort();
    sets.families = [...new Set(written.map((one) => getComputedStyle(one).fontFamily.split(',')[0]!))];
    return sets;
  });

describe('A host page', () => {
  it.each(['old-table', 'blue-banner', 'article', 'big-screen', 'township'])(
    '%s does not change how the text of a widget looks',
    (name) =>
      withReader(async (one) => {
        await one.open({ id: `host-pages--${name}` });
        const { fontSize, whiteSpace, ...rest } = await looksOf(one.page);
        expect(rest).toEqual({
          families: ['"PingFang SC"'],
          letterSpacing: ['normal'],
          textIndent: ['0px'],
          textTransform: ['none'],
          fontStyle: ['normal'],
        });
        const scale = ['16px', '18px', '20px', '24px', '30px', '40px'];
        expect(fontSize!.filter((size) => !scale.includes(size))).toEqual([]);
        expect(whiteSpace).toContain('normal');
      }),
  );
});

describe('The colour lab', () => {
  it('paints all four widgets with a colour that can be read', async () => {
    await withReader(async (one) => {
      await one.open({ id: 'foundations-colour-lab--taken' });
      await one.page.fill('#brand', '#7a1f5c');
      const brands = await one.page.evaluate(() =>
        Array.from(document.querySelectorAll('#storybook-root [src^=data]'), (widget) =>
          getComputedStyle(widget).getPropertyValue('--_brand').trim(),
        ),
      );
      expect(brands).toEqual(['#7a1f5c', '#7a1f5c', '#7a1f5c', '#7a1f5c']);
    });
  });

  it('refuses a colour that cannot be read, says by how much, and leaves the widgets as they were', async () => {
    await withReader(async (one) => {
      await one.open({ id: 'foundations-colour-lab--taken' });
      await one.page.fill('#brand', '#409eff');
      expect(await one.page.locator('.refusal').innerText()).toMatch(/放在白纸上，对比度是 2\.78，要 4\.5/);
      const brand = await one.page.evaluate(() =>
        getComputedStyle(document.querySelector('cunju-consultation')!).getPropertyValue('--_brand').trim(),
      );
      expect(brand).toBe('#0f4c96');
    });
  });
});
