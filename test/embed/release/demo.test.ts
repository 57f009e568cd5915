import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipContents } from '../../../scripts/release/contents.mjs';
import { launchBrowser } from '../../support/browser.js';

const folder = mkdtempSync(join(tmpdir(), 'cunju-zip-'));
const files = zipContents('{}\n', { withStorybook: false });
const top = [...files.keys()][0]?.split('/')[0] ?? '';

let browser: Browser;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

/** Unpacked and opened by double-click. */
beforeAll(async () => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(join(folder, top, '演示.html')).href);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const TAGS = ['cunju-consultation', 'cunju-task-list', 'cunju-village-rules', 'cunju-points-ledger'];

describe('演示.html of the release, opened from disk', () => {
  it.each([
    ['cunju-consultation', '62'],
    ['cunju-task-list', '三个清单'],
    ['cunju-village-rules', '石桥村村规民约'],
    ['cunju-points-ledger', '积分'],
  ])('shows %s with its document', async (tag, text) => {
    await page.locator(`${tag}[data-state=ready]`).waitFor();
    const shown = await page.locator(tag).evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(shown).toContain(text);
  });

  it('brings the parts that stand beside the entry', async () => {
    for (const tag of TAGS) await page.locator(`${tag}[data-state=ready]`).waitFor();
    const parts = asked.map((url) => /cunju-part-[\w-]+/.exec(url)?.[0]).filter(Boolean);
    expect(parts).toEqual(expect.arrayContaining(TAGS.map((tag) => tag.replace('cunju-', 'cunju-part-'))));
  });

  it('asks for files of its own folder only, and nothing is complained of', () => {
    const own = pathToFileURL(join(folder, top)).href;
    expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leads to papers and to a manual that are there', async () => {
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-state]')]
        .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('a') ?? [])])
        .concat([...document.querySelectorAll('a')])
        .map((link) => link.href),
    );
    const own = `${pathToFileURL(folder).href}/`;
    const local = links.filter((link) => link.startsWith('file:') && !link.includes('#'));
    expect(local.filter((link) => link.endsWith('.html')).length).toBeGreaterThan(1);
    expect(local.map((link) => decodeURI(link.slice(own.length))).filter((path) => !files.has(path))).toEqual([]);
  });
});

describe('The folder of the release', () => {
  it('names its version in the folder of the page files, with the hashes beside them', () => {
    const version = top.replace('cunju-', '');
    for (const file of ['cunju.js', 'loader.js', 'sri.json', 'csp.txt', 'THIRD-PARTY.txt'])
      expect(files.has(`${top}/cunju/${version}/${file}`), file).toBe(true);
    expect([...files.keys()].filter((path) => path.includes('/lib/'))).toEqual([]);
  });

  it('lists the sum of every file but the list itself', () => {
    const text = String(files.get(`${top}/SHA256SUMS`));
    const listed = text
      .trimEnd()
      .split('\n')
      .map((line) => `${top}/${line.slice(66)}`);
    expect(listed).toEqual([...files.keys()].filter((path) => !path.endsWith('/SHA256SUMS')));
  });

  it('is the same when it is put together a second time', () => {
    const again = zipContents('{}\n', { withStorybook: false });
    expect(again.get(`${top}/SHA256SUMS`)).toBe(files.get(`${top}/SHA256SUMS`));
  });
});
