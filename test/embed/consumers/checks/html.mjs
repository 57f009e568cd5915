import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../../../scripts/consumers/serve.mjs';
import { openPage, widget } from './page.mjs';

/** Under the header that the release names, from a div and a link as well as from a tag. */
export async function usesPlainHtml({ page, browser, folder, check }) {
  await check('a div and a link become widgets, with their ids', async () => {
    const names = await page.evaluate(() => ['rules', 'points'].map((id) => document.getElementById(id).localName));
    assert.deepEqual(names, ['cunju-village-rules', 'cunju-points-ledger']);
  });
  await check('shows everything under the header of csp.txt, without a complaint', async () => {
    const header = readFileSync(join(folder, 'cunju/0.1.0/csp.txt'), 'utf8').trim();
    const server = await serveFolder(folder, header);
    const opened = await openPage(browser, server.url);
    try {
      for (const id of ['vote', 'lists', 'rules', 'points'])
        await widget(opened.page, id, '[data-state=ready]').waitFor();
      opened.assertClean();
    } finally {
      await opened.page.context().close();
      await server.close();
    }
  });
}
