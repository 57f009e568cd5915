import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from '../support/browser.js';

const root = join(import.meta.dirname, '../..');
const book = join(root, 'storybook-static');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

const index = existsSync(join(book, 'index.json'))
  ? (JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')) as { entries: Record<string, Entry> })
  : { entries: {} };
const stories = Object.values(index.entries).filter((entry) => entry.type === 'story');

/** A page and the errors of the story that is open in it. */
interface Reader {
  readonly page: Page;
  errors: string[];
}

let browser: Browser;
/** Two readers, one for each core; a test takes one and gives it back. */
const free: Reader[] = [];
let server: Awaited<ReturnType<typeof preview>>;
let url: string;

async function reader(): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, reducedMotion: 'reduce' });
  const one: Reader = { page: await context.newPage(), errors: [] };
  one.page.on('pageerror', (error) => one.errors.push(String(error)));
  one.page.on('console', (message) => {
    // Stories of a missing document ask for one.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) one.errors.push(message.text());
  });
  return one;
}

beforeAll(async () => {
  server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 4350, strictPort: false },
  });
  url = `http://127.0.0.1:${(server.httpServer.address() as { port: number }).port}`;
  browser = await launchBrowser();
  free.push(await reader(), await reader());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe: tester } = window as unknown as {
      axe: { run(root: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tester.run('#storybook-root', { runOnly });
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
    expect(stories.length).toBeGreaterThan(60);
  });

  it.concurrent.each(stories.map((story) => [story.id, story]))(
    '%s opens without an error and gives axe nothing to find',
    async (id) => {
      const one = free.pop() ?? (await reader());
      try {
        await open(one, String(id));
        expect(one.errors).toEqual([]);
        expect(await findings(one.page)).toEqual([]);
      } finally {
        free.push(one);
      }
    },
  );
});

async function open(one: Reader, id: string): Promise<void> {
  const { page } = one;
  one.errors = [];
  // The book's own axe would run at the same time, and axe runs once at a time.
  await page.goto(`${url}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root > *', { state: 'attached' });
  await page.waitForFunction(() => {
    const widgets = document.querySelectorAll(
      'cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger',
    );
    return [...widgets].every((widget) => widget.getAttribute('data-state') !== null);
  });
  await page.waitForTimeout(150);
}
