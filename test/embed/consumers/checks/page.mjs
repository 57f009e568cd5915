import assert from 'node:assert/strict';

/** The day of the samples: what is open on it stays open. */
const NOW = new Date('2026-11-22T10:00:00+08:00');

const RECEIPT = { number: 'SQ-0017', at: '2026-11-22T10:12:00+08:00' };

/** Opens a page whose site takes votes, and keeps account of what it should not do. */
export async function openPage(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const seen = { complaints: [], foreign: [], votes: [], scripts: [] };
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) seen.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') seen.scripts.push(response.text());
  });
  await page.route('**/api/votes', async (route, request) => {
    seen.votes.push({ headers: request.headers(), body: request.postDataJSON() });
    await route.fulfill({ json: RECEIPT });
  });
  await page.goto(url);
  const assertClean = () => {
    assert.deepEqual(seen.foreign, []);
    assert.deepEqual(seen.complaints, []);
  };
  return { page, seen, assertClean };
}

/** A widget by its id; without the tag the id may also be found in the shadow root of another. */
export const widget = (page, id, more = '') =>
  page.locator(
    ['consultation', 'task-list', 'village-rules', 'points-ledger'].map((tag) => `cunju-${tag}#${id}${more}`).join(),
  );
