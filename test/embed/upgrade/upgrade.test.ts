import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, statesOf, type Watched } from '../../support/browser.js';
import { sample, serve, type Stranger } from '../../support/stranger.js';
import { earlierVersion } from './earlier.js';

const here = import.meta.dirname;
const text = (path: string): string => readFileSync(join(here, path), 'utf8');
const { version } = JSON.parse(text('../../../package.json')) as { version: string };
const sri = JSON.parse(text('../../../packages/embed/dist/sri.json')) as Record<string, string>;

/** What a template carries this year. */
const LOADER = `<script src="/cunju/loader.js" integrity="${sri['loader.js']}" crossorigin="anonymous" charset="utf-8"></script>`;

/** The header drops what an editor wrote into style attributes of the article. That is the article's, not ours. */
const EDITORS_STYLE = /inline style/;

let browser: Browser;
let server: Stranger;
const earlier = earlierVersion(version, '0.0.9');

beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser();
  for (const [name, code] of earlier.files) server.put(`/cunju/0.0.9/${name}`, code);
  for (const name of readdirSync(join(here, 'documents'))) server.put(`/documents/${name}`, text(`documents/${name}`));
  const lamps = sample<{ period: object }>('village/road-lamps');
  const data = { ...lamps, period: { ...lamps.period, closesAt: '2099-12-06T18:00:00+08:00' } };
  server.put('/documents/wrapped.json', JSON.stringify({ code: 0, msg: '', data }));
  server.put('/host.js', text('host.js'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const article = (name: string): string =>
  text(`articles/${name}.html`)
    .replace('%integrity%', earlier.integrity('cunju-consultation.js'))
    .replace('%points-ledger%', text('documents/points-ledger.json').replace(/</g, '\\u003c'));

/** Opens an article of last year on a page with this year's loader, and holds that nothing goes wrong there. */
async function reads(name: string, look: (page: Page, watched: Watched) => Promise<void>): Promise<void> {
  const body = `${article(name)}<script src="/host.js"></script>`;
  const watched = await openPage(browser, server.page(body, LOADER));
  try {
    expect(Object.values(await statesOf(watched.page))).toEqual(['ready']);
    await look(watched.page, watched);
    expect(watched.errors.filter((error) => !EDITORS_STYLE.test(error))).toEqual([]);
    expect(watched.foreign).toEqual([]);
    for (const fallback of await watched.page.locator('.fallback-text').all())
      expect(await fallback.isVisible()).toBe(false);
  } finally {
    await watched.page.context().close();
  }
}

const seen = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor();

describe('An article of last year, on a page with this year’s loader,', () => {
  it('shows the tag with its theme, its language and its way of links', () =>
    reads('tag', async (page) => {
      await seen(page, '這件事該不該村裏辦？');
      const size = await page.locator('#lists .root').evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
      expect(size).toBeGreaterThanOrEqual(20);
      await page.getByRole('button', { name: '召开村民会议' }).press('Enter');
      expect(await page.evaluate('location.hash')).toBe('');
      expect(await page.evaluate('window.heard')).toContainEqual({ name: 'cunju-navigate', detail: 'href,id,kind' });
    }));

  it('runs the files of its own version, pinned by their hash, beside this year’s', () =>
    reads('pinned', async (page) => {
      await seen(page, '通过：同意 150 户');
      const loaded = await page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)`,
      );
      expect(loaded).toContain('/cunju/0.0.9/cunju-consultation.js');
      expect(loaded).toContain('/cunju/cunju-consultation.js');
    }));

  it('turns the <div> of an editor into the widget, and drops the editor’s style', () =>
    reads('div', async (page) => {
      await seen(page, '通过：同意 150 户');
      const widget = page.locator('cunju-consultation#vote');
      expect(await widget.getAttribute('theme')).toBe('plain');
      expect(await widget.getAttribute('style')).toBe(null);
    }));

  it('turns a link into the widget, in the sentence where it stood', () =>
    reads('link', async (page) => {
      await seen(page, '第一条');
      expect(await page.locator('p span > cunju-village-rules a[target="_blank"]').textContent()).toBe('村规民约全文');
    }));

  it('opens the village of an index that the tag names', () =>
    reads('index', async (page) => {
      await page.getByRole('button', { name: '返回目录' }).waitFor();
    }));

  it('reads the document between its tags', () => reads('json', (page) => seen(page, '全村积分账')));

  it('reads the table after a link as three lists', () =>
    reads('table', async (page) => {
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('低保');
      await page.keyboard.press('Enter');
      await page.locator('#answer').getByText('镇民政办').first().waitFor();
    }));

  it('hands a vote to the script of the site, through the events and functions that it knows', () =>
    reads('writing', async (page) => {
      await page.locator('label.option').first().click();
      await page.getByRole('button', { name: '下一步：核对我的选择' }).press('Enter');
      await page.getByRole('button', { name: '确认提交' }).press('Enter');
      await seen(page, 'SQ-7F2K');
      const { id, title } = sample<{ id: string; title: string }>('village/road-lamps');
      expect(await page.evaluate('window.vote')).toEqual({
        consultationId: id,
        choices: [{ questionId: 'lamps', optionIds: ['yes'] }],
      });
      expect(await page.evaluate('window.title_')).toBe(`${title}|${title}`);
      expect(await page.evaluate('window.heard')).toEqual(
        expect.arrayContaining([
          { name: 'load', detail: 'object' },
          { name: 'cunju-ready', detail: 'document' },
          { name: 'cunju-vote-request', detail: 'choices,consultationId,idempotencyKey,respondWith' },
        ]),
      );
    }));

  for (const name of readdirSync(join(here, 'articles')))
    it(`is read by somebody: ${name}`, () => expect(text('upgrade.test.ts')).toContain(`reads('${name.slice(0, -5)}'`));
});
