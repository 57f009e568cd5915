import assert from 'node:assert/strict';
import { widget } from './page.mjs';

const ARTICLE = '爱护';

/** The server's page has the text, and the browser keeps it. */
export async function usesNext({ page, browser, url, check }) {
  const html = await (await fetch(url)).text();
  await check('the page that the server sends has the whole text of the rules and of the vote', () => {
    const body = html.replace(/<script[\s\S]*?<\/script>/g, '');
    assert.match(body, /<cunju-village-rules id="rules"[^>]*>[\s\S]*第一条[\s\S]*<\/cunju-village-rules>/);
    assert.match(body, /<cunju-consultation id="vote"[^>]*>[\s\S]*62盏[\s\S]*<\/cunju-consultation>/);
    assert.ok(body.includes(ARTICLE));
  });
  await check('a reader without script reads that text', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    assert.ok(await widget(plain, 'rules').getByText('第一条').first().isVisible());
    await context.close();
  });
  await check('hydration keeps the text between the tags, out of sight', async () => {
    const fallback = page.locator('cunju-village-rules#rules > div');
    assert.ok((await fallback.textContent()).includes('第一条'));
    assert.equal(await fallback.isVisible(), false);
  });
}
