import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widget } from './page.mjs';

/** Every clause of the rules in force. */
function clausesOf(folder) {
  const { currentVersion, versions } = JSON.parse(readFileSync(join(folder, 'public/data/rules.json'), 'utf8'));
  const { chapters } = versions.find(({ id }) => id === currentVersion);
  return chapters.flatMap(({ articles }) => articles.flatMap(({ clauses }) => clauses.map(({ text }) => text)));
}

/** The server's page has the text, and the browser keeps it. */
export async function usesNext({ page, browser, url, folder, check }) {
  const html = await (await fetch(url)).text();
  await check('the page that the server sends has the whole text of the rules and of the vote', () => {
    const body = html.replace(/<script[\s\S]*?<\/script>/g, '');
    assert.match(body, /<cunju-village-rules id="rules"[^>]*>[\s\S]*第一条[\s\S]*<\/cunju-village-rules>/);
    assert.match(body, /<cunju-consultation id="vote"[^>]*>[\s\S]*62盏[\s\S]*<\/cunju-consultation>/);
    const clauses = clausesOf(folder);
    assert.ok(clauses.length > 40);
    assert.deepEqual(
      clauses.filter((text) => !body.includes(text)),
      [],
    );
  });
  await check('a reader without script reads that text', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    assert.ok(await widget(plain, 'rules').getByText('第一条').first().isVisible());
    await context.close();
  });
  await check('hydration keeps the text between the tags, out of sight', async () => {
    const [text, drawn] = await widget(page, 'rules').evaluate(({ children: [fallback] }) => [
      fallback.textContent,
      fallback.getClientRects().length,
    ]);
    assert.ok(clausesOf(folder).every((clause) => text.includes(clause)));
    assert.equal(drawn, 0);
  });
}
