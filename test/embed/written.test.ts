import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { renderPage } from '@cunju/embed/static.js';
import { readAny } from '@cunju/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';
import { launchBrowser, openPage, statesOf } from '../support/browser.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'packages/embed/dist');

const RULES = ['石桥村村规民约', '第一条 爱护公共设施。', '第二条 本村规民约自2026年3月10日起施行。'];
const TABLE =
  '<table><tr><th>事项名称</th><th>牵头部门</th></tr><tr><td>人口普查协助</td><td>县统计局</td></tr></table>';
const paragraphs = RULES.map((line) => `<p>${line}</p>`).join('');

/** What an article looks like once an editor has deleted unknown tags. */
const page = (body: string, scripts: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>村务公开</title></head><body><main>${body}</main>${scripts}</body></html>`;

const loader = '<script src="/loader.js" charset="utf-8"></script>';
const pages: Record<string, string> = {
  '/anchors.html': page(
    `<p><a href="#cunju-village-rules">村规民约</a></p>${paragraphs}<p><a href="#cunju-task-list">事项清单</a></p>${TABLE}`,
    loader,
  ),
  '/full.html': page(`<div data-cunju="village-rules" data-effective-from="2026-05-01">${paragraphs}</div>`, loader),
  '/tags.html': page(
    `<cunju-village-rules>${RULES.join('\n')}</cunju-village-rules><cunju-task-list>${TABLE}</cunju-task-list>`,
    '<script src="/cunju.js" charset="utf-8"></script>',
  ),
};

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const result = readAny(readFileSync(join(root, 'packages/site/public/data/village/rules.json')));
  if (!result.ok) throw new Error('rules.json');
  pages['/baked.html'] = renderPage(result.document, 'zh-Hans', { folder: '/' });
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]!;
    const html = pages[path]?.replace(/href="#/, `href="${origin}${path}#`);
    if (html !== undefined) {
      response.setHeader('content-security-policy', SECURITY_HEADER);
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    }
    // A browser asks for an icon by itself.
    if (!/^\/[\w.-]+\.js$/.test(path)) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const shown = (at: Page, tag: string): Promise<string> =>
  at.locator(tag).evaluate((widget) => (widget.shadowRoot?.querySelector('.root') as HTMLElement).innerText);

describe('What is written in a page, through the built files and under the header', () => {
  for (const name of ['anchors', 'tags']) {
    it(`becomes a rule book and a task list: ${name}`, async () => {
      const { page: at, errors, foreign } = await openPage(browser, `${origin}/${name}.html`);
      const states = await statesOf(at);
      expect(states).toEqual({ 'cunju-village-rules': 'ready', 'cunju-task-list': 'ready' });
      expect(await shown(at, 'cunju-village-rules')).toContain('爱护公共设施');
      expect(await shown(at, 'cunju-task-list')).toContain('人口普查协助');
      const loaded = await at.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name));
      expect(loaded.filter((one) => one.endsWith('-written.js'))).toHaveLength(2);
      expect([errors, foreign]).toEqual([[], []]);
      await at.context().close();
    });
  }

  it('takes its day from the attribute that an editor left', async () => {
    const { page: at, errors } = await openPage(browser, `${origin}/full.html`);
    expect(await statesOf(at)).toEqual({ 'cunju-village-rules': 'ready' });
    expect(await shown(at, 'cunju-village-rules')).toContain('2026年5月1日起施行');
    expect(errors).toEqual([]);
    await at.context().close();
  });

  it('is not looked for where the document stands in the page', async () => {
    const { page: at, errors } = await openPage(browser, `${origin}/baked.html#cunju-village-rules/section/passport`);
    expect(await statesOf(at)).toEqual({ 'cunju-village-rules': 'ready' });
    const loaded = await at.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name));
    expect(loaded.filter((one) => one.endsWith('-written.js'))).toEqual([]);
    expect(errors).toEqual([]);
    await at.context().close();
  });

  it('stays readable without script: every article is there, and a link leads to it', async () => {
    const { page: at } = await openPage(browser, `${origin}/baked.html`, { javaScriptEnabled: false });
    const text = await at.locator('main').innerText();
    expect(text).toContain('第十二条');
    const href = await at.locator('a[href^="#"]').first().getAttribute('href');
    await at.goto(`${origin}/baked.html${href}`);
    expect(await at.locator(`[id="${href!.slice(1)}"]`).isVisible()).toBe(true);
    await at.context().close();
  });
});
