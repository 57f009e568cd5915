import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widget } from './page.mjs';

/** What each widget of the page is given. */
const GIVEN = [
  ['vote', 'homestay', { reactive: true, frozen: false }],
  ['lists', 'lists', { reactive: false, frozen: false }],
  ['rules', 'rules', { reactive: false, frozen: true }],
];

/** Vue hands over reactive, plain and frozen objects. */
export async function usesVue({ page, folder, check }) {
  for (const [id, name, expected] of GIVEN)
    await check(`#${id} takes data that is ${kindOf(expected)}, and leaves it as it was`, async () => {
      const { text, ...kind } = await widget(page, id).evaluate((element) => ({
        reactive: element.data.__v_isReactive === true,
        frozen: Object.isFrozen(element.data),
        text: JSON.stringify(element.data),
      }));
      assert.deepEqual(kind, expected);
      assert.equal(text, JSON.stringify(JSON.parse(readFileSync(join(folder, `public/data/${name}.json`), 'utf8'))));
    });
  await check('an event of an own name calls what the template names', async () => {
    await widget(page, 'rules').locator('.contents-link').first().click();
    await page.locator('section:has(> #rules) .said', { hasText: '打开了：chapter ' }).waitFor();
  });
}

const kindOf = ({ reactive, frozen }) => (reactive ? 'reactive' : frozen ? 'frozen' : 'plain');
