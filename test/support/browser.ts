import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromeArguments, chromePath } from '../../scripts/support/chrome.mjs';

/** A real Chromium for page tests. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
}

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Errors of scripts and of the console, security violations among them. */
  readonly errors: string[];
  /** Requests that left the origin of the page. */
  readonly foreign: string[];
}

/** Opens a page and keeps account of errors and of requests to other origins. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const watched: Watched = { page, errors: [], foreign: [] };
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (!['data:', 'blob:'].includes(target.protocol) && target.origin !== new URL(url).origin)
      watched.foreign.push(request.url());
  });
  await page.goto(url);
  return watched;
}

/** Waits until every widget of the page has left its loading state, and says which state each is in. */
export async function statesOf(page: Page): Promise<Record<string, string>> {
  await page.waitForFunction(() => {
    const widgets = [
      ...document.querySelectorAll('cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger'),
    ];
    return (
      widgets.length > 0 && widgets.every((widget) => !['loading', null].includes(widget.getAttribute('data-state')))
    );
  });
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger')].map(
        (widget) => [widget.id || widget.localName, widget.getAttribute('data-state') ?? ''],
      ),
    ),
  );
}

/** Opens one more page of a context's own, drawn from a string, on the origin of `base`. */
export async function setPage(
  watched: Watched,
  base: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const address = new URL(`__page-${Math.random().toString(36).slice(2)}.html`, base).href;
  await watched.page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>测试页</title></head><body>${body}</body></html>`,
    }),
  );
  await watched.page.goto(address);
}
