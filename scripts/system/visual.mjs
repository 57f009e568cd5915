import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../support/steps.mjs';

const book = join(import.meta.dirname, '../../storybook-static/index.json');

/** The committed pictures against the stories of today; on another Chromium or other fonts it only reports. */
export async function visual(steps) {
  const build = ['build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet'];
  if (!existsSync(book) && !(await steps.check('Stories build', [bin('storybook/dist/bin/dispatcher.js'), ...build])))
    return;
  await steps.suite('Screenshots', ['scripts/test-visual.mjs'], 'visual.json');
}
