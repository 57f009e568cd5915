import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../scripts/support/serve-site.mjs';
import { launchBrowser, openPage, statesOf } from '../support/browser.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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

const PAGES = ['', 'community.html', 'county.html'];

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      (violation) =>
        `${violation.id}: ${violation.nodes
          .map((node) => node.html.slice(0, 120))
          .join(' | ')
          .slice(0, 600)}`,
    );
  });
}

/** What a widget shows: its own text is in its shadow root. */
const textOf = (page: Page, id: string): Promise<string> =>
  page.locator(`#${id}`).evaluate((widget) => (widget.shadowRoot?.querySelector('.root') as HTMLElement).innerText);

describe('The demo village site', () => {
  for (const path of PAGES) {
    it(`shows every widget of /${path} filled, without an error, a violation or a request elsewhere`, async () => {
      const { page, errors, foreign } = await openPage(browser, site.url + path);
      const states = await statesOf(page);
      expect(Object.keys(states).length).toBeGreaterThanOrEqual(4);
      expect(new Set(Object.values(states))).toEqual(new Set(['ready']));
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    });

    it(`fits /${path} into 320 px without sideways scrolling`, async () => {
      const { page } = await openPage(browser, site.url + path, { viewport: { width: 320, height: 640 } });
      await statesOf(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.context().close();
    });

    it(`gives axe nothing to find on /${path}`, async () => {
      // Evaluating axe is the tester's act, not the page's, so the header does not apply to it.
      const { page } = await openPage(browser, site.url + path, { bypassCSP: true });
      await statesOf(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    });
  }

  it('says on the village page what an open vote still needs, by whole households', async () => {
    const { page } = await openPage(browser, site.url);
    await statesOf(page);
    const text = await textOf(page, 'vote');
    expect(text).toContain('还差 7 户');
    expect(text).toContain('0738-555 0110');
    await page.context().close();
  });

  it('shows on the village page a decision with its procedure, votes and stamp', async () => {
    const { page } = await openPage(browser, site.url);
    await statesOf(page);
    const text = await textOf(page, 'homestay');
    expect(text).toContain('通过');
    expect(text).toContain('成员大会');
    expect(await page.locator('#homestay [aria-current="step"], #homestay ol li').count()).toBeGreaterThan(4);
    await page.context().close();
  });

  it('verifies the ledger of 5,000 entries in the browser of the visitor', async () => {
    const { page } = await openPage(browser, site.url);
    await statesOf(page);
    await page.locator('#points').getByText('已核对 5,000 笔').waitFor();
    await page.context().close();
  });

  it('lets a county page choose a township, then a village, and all widgets follow', async () => {
    const { page, errors } = await openPage(browser, `${site.url}county.html`);
    await statesOf(page);
    const rules = page.locator('#rules');
    const selects = rules.locator('select');
    const townships = await selects.nth(0).locator('option').allInnerTexts();
    expect(townships).toHaveLength(5);
    expect(await selects.nth(1).locator('option').count()).toBe(41);
    await selects.nth(0).selectOption({ index: 2 });
    expect(await selects.nth(1).locator('option').count()).toBe(11);
    const village = await selects.nth(1).locator('option').nth(3).innerText();
    await selects.nth(1).selectOption({ index: 3 });
    for (const id of ['rules', 'lists', 'points'])
      await page.locator(`#${id}`).getByText(village).filter({ visible: true }).first().waitFor();
    await page.locator('#rules').getByRole('button', { name: '返回目录' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('opens the county page at the village that the address names', async () => {
    const { page } = await openPage(browser, `${site.url}county.html`);
    await statesOf(page);
    const code = await page.locator('#rules select').nth(1).locator('option').nth(5).getAttribute('value');
    const name = await page.locator('#rules select').nth(1).locator('option').nth(5).innerText();
    await page.goto(`${site.url}county.html?village=${code}`);
    await page.locator('#rules').getByText(name).first().waitFor();
    await page.locator('#rules').getByRole('button', { name: '返回目录' }).waitFor();
    await page.context().close();
  });

  it('keeps the text between the tags when scripts are blocked', async () => {
    const { page } = await openPage(browser, site.url, { javaScriptEnabled: false });
    expect(await page.locator('#rules').innerText()).toContain('张贴在村部公开栏');
    await page.context().close();
  });
});
