import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';
import { serveSite } from '../../scripts/support/serve-site.mjs';
import { launchBrowser, openPage, setPage, statesOf, type Watched } from '../support/browser.js';

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
let watched: Watched;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  watched = await openPage(browser, `${site.url}site.css`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page of some site with one tag, the library's own files, and the strict header. */
async function pasted(tag: string, attributes: string, fallback = '请到村部查看。'): Promise<Page> {
  const body = `<script src="/cunju/${tag}.js" charset="utf-8" defer></script><${tag} id="w" ${attributes}>${fallback}</${tag}>`;
  await setPage(watched, site.url, body, { 'Content-Security-Policy': SECURITY_HEADER });
  return watched.page;
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('#w')?.shadowRoot?.querySelector('.root') as HTMLElement).innerText);

describe('A document that cannot be shown, on a page with the built files', () => {
  it('tells its keeper the line, the column and the fix of a Chinese quotation mark, and keeps the fallback', async () => {
    const page = await pasted('cunju-consultation', 'src="/data/edge-cases/text/chinese-quotes.json"');
    await statesOf(page);
    await page.locator('#w [part=keeper] li').first().waitFor();
    const text = await textOf(page);
    expect(text).toMatch(/第 \d+ 行第 \d+ 列/);
    expect(text).toContain('中文引号');
    expect(await page.locator('#w').getAttribute('data-state')).toBe('invalid');
    expect(await page.getByText('请到村部查看。').isVisible()).toBe(true);
  });

  it('tells a resident one neutral sentence', async () => {
    const page = await pasted(
      'cunju-consultation',
      'audience="resident" src="/data/edge-cases/text/chinese-quotes.json"',
    );
    await statesOf(page);
    const text = await textOf(page);
    expect(text).toContain('这份内容正在核对，暂时不能显示。');
    expect(text).not.toContain('引号');
    expect(await page.getByRole('button', { name: '重新打开' }).isVisible()).toBe(true);
    expect(await page.locator('#w [part=keeper]').count()).toBe(0);
  });

  it('says that a document is missing, and tries again when asked', async () => {
    const page = await pasted('cunju-task-list', 'src="/data/nowhere.json"');
    expect(await statesOf(page)).toEqual({ w: 'error' });
    await page.route('**/data/nowhere.json', (route) =>
      route.fulfill({ path: 'packages/site/public/data/village/lists.json' }),
    );
    await page.getByRole('button', { name: '重新打开' }).click();
    await page.waitForFunction(() => document.querySelector('#w')?.getAttribute('data-state') === 'ready');
  });

  it('reads a document in GBK, which old office programs write', async () => {
    const page = await pasted('cunju-task-list', 'src="/data/edge-cases/text/gbk.json"');
    expect(await statesOf(page)).toEqual({ w: 'ready' });
  });

  it('stays readable when a part is missing, and says which', async () => {
    const lost = '**/cunju-part-points-ledger.js';
    await watched.page.route(lost, (route) => route.abort());
    const page = await pasted('cunju-points-ledger', 'src="/data/village/points.json"');
    expect(await statesOf(page)).toEqual({ w: 'ready' });
    const text = await textOf(page);
    expect(text).toContain('全村积分账');
    expect(text).toContain('没有载入');
    await watched.page.unroute(lost);
  });

  it('stays readable when the words of what it draws in full are missing', async () => {
    const lost = '**/cunju-part-points-ledger-zh-hans.js';
    await watched.page.route(lost, (route) => route.abort());
    const page = await pasted('cunju-points-ledger', 'src="/data/village/points.json"');
    expect(await statesOf(page)).toEqual({ w: 'ready' });
    const text = await textOf(page);
    expect(text).toContain('全村积分账');
    expect(text).toContain('没有载入');
    expect(text).not.toContain('undefined');
    await watched.page.unroute(lost);
  });

  it('writes a choice into the form of a vote, and another in its place', async () => {
    const page = await pasted('cunju-consultation', 'writes="host" src="/data/village/road-lamps.json"');
    expect(await statesOf(page)).toEqual({ w: 'ready' });
    const choices = page.locator('#w input[type=radio]');
    for (const at of [0, 1, 0]) {
      await choices.nth(at).check();
      const checked = await choices.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
      expect(checked.indexOf(true)).toBe(at);
      expect(checked.filter(Boolean)).toHaveLength(1);
    }
  });

  it('keeps the fallback and logs the line to add where the page does not list the policy', async () => {
    const header = SECURITY_HEADER.replace(/trusted-types .*/, "trusted-types 'none'");
    const before = watched.errors.length;
    await setPage(
      watched,
      site.url,
      '<script src="/cunju/cunju-consultation.js" defer></script><cunju-consultation>请到村部查看。</cunju-consultation>',
      {
        'Content-Security-Policy': header,
      },
    );
    expect(await watched.page.getByText('请到村部查看。').isVisible()).toBe(true);
    expect(watched.errors.slice(before).join('\n')).toContain("trusted-types cunju 'allow-duplicates'");
  });
});
