/**
 * `npm run test:system`: what needs more than Node and one Chromium. Every step installs what it needs where the machine
 * allows that; a step that cannot run says why, and with `CI=true` counts as failed. Ends with "N passed, N failed".
 *
 * `npm run test:system -- old-chromium firefox` runs only the steps that are named.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Steps } from './support/steps.mjs';
import { consumers } from './system/consumers.mjs';
import { firefox } from './system/firefox.mjs';
import { oldChromiumStep } from './system/old-chromium.mjs';
import { visual } from './system/visual.mjs';
import { webkit } from './system/webkit.mjs';

const all = { 'old-chromium': oldChromiumStep, firefox, webkit, consumers, visual };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(all).join(', ')}.`);
  process.exit(2);
}

const steps = new Steps('test:system');
const built = existsSync(join(import.meta.dirname, '../packages/embed/dist/loader.js'));
if (built || (await steps.check('Build', ['scripts/build.mjs']))) {
  for (const [name, step] of Object.entries(all)) if (wanted.length === 0 || wanted.includes(name)) await step(steps);
}
steps.end();
