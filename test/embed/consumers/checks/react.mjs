import assert from 'node:assert/strict';
import { widget } from './page.mjs';

/** React 19 sets objects as properties, and takes listeners as `on…`. */
export async function usesReact({ page, check }) {
  await check('a listener written in JSX hears an event, and the address stays as it was', async () => {
    const before = page.url();
    await widget(page, 'rules').locator('.contents-link').first().click();
    await page.locator('section:has(> #rules) .said', { hasText: '打开了：chapter ' }).waitFor();
    assert.equal(page.url(), before);
  });
  await check('a ref is the element, with its methods', async () => {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印积分' }).click();
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  });
}
