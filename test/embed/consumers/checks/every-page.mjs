import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widget } from './page.mjs';

const SHOWN = [
  ['vote', '通组公路装62盏路灯，要不要装'],
  ['lists', '三个清单'],
  ['rules', '石桥村村规民约'],
  ['points', '积分'],
];

const textOf = (page, id) => widget(page, id).evaluate((element) => element.shadowRoot.textContent);

const said = (page, id, text) => page.locator(`section:has(> #${id}) .said`, { hasText: text }).waitFor();

/** What every example page lets its visitors do. */
export async function onEveryPage(use) {
  await showsAll(use);
  await tellsEvents(use);
  await leavesData(use);
  await castsVote(use);
  await showsAnother(use);
}

async function showsAll({ page, seen, check }) {
  for (const [id, text] of SHOWN)
    await check(`#${id} shows its sample`, async () => {
      await widget(page, id, '[data-state=ready]').waitFor();
      const shown = await textOf(page, id);
      assert.ok(shown.includes(text), `it shows ${shown.slice(0, 200)}`);
    });
  await check('brings no schemas: what only names a broken document waits until there is one', async () => {
    const scripts = await Promise.all(seen.scripts);
    assert.ok(scripts.length > 0, 'no script was loaded');
    assert.deepEqual(
      scripts.filter((text) => text.includes('unrecognized_keys')),
      [],
    );
  });
}

async function tellsEvents({ page, check }) {
  await check('an item of the lists that a visitor opens is told to the page', async () => {
    await widget(page, 'lists').locator('[id^="item-"] button').first().click();
    await said(page, 'lists', '打开了：item ');
  });
}

/** Opening a vote in between would mean that nothing was drawn from the data; so this comes after the first acts. */
async function leavesData({ page, folder, check }) {
  await check('data that a page gives is left as it was', async () => {
    const [held, own] = await page
      .locator('#lists')
      .evaluate((element) => [JSON.stringify(element.data), element.getAttribute('data')]);
    const data = ['public/data', 'data'].map((path) => join(folder, path, 'lists.json'));
    const text = data.flatMap((path) => readIfThere(path))[0];
    assert.equal(held, JSON.stringify(JSON.parse(text)));
    assert.equal(own, null);
  });
}

function readIfThere(path) {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}

async function castsVote({ page, seen, check }) {
  await check('a vote reaches the page, and its answer reaches the visitor', async () => {
    const vote = widget(page, 'vote');
    await vote.locator('label.option', { hasText: /^\s*同意/ }).click();
    await vote.getByRole('button', { name: '下一步' }).click();
    await vote.getByRole('button', { name: '确认提交' }).click();
    await vote.getByText('SQ-0017').waitFor();
    assert.equal(seen.votes.length, 1);
    const [{ headers, body }] = seen.votes;
    assert.match(headers['idempotency-key'], /^[0-9a-f]{32}$/);
    assert.deepEqual(body, {
      consultationId: 'sq-lamps-2026',
      choices: [{ questionId: 'lamps', optionIds: ['yes'] }],
    });
  });
}

async function showsAnother({ page, check }) {
  await check('other data is drawn in place of the first', async () => {
    await page.getByRole('button', { name: '老学校改民宿' }).click();
    await widget(page, 'vote').getByText('村里七处闲置集体房屋承包经营民宿的决定').first().waitFor();
    assert.ok(!(await textOf(page, 'vote')).includes('62盏路灯'), 'the first is still there');
  });
}
