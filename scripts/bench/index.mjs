/**
 * `npm run bench [-- read verify search paint]`: speed as ratios to a peer or to a limit that is measured in the same run, in
 * real Chromium under the security header. Prints a table; nothing fails for being slow.
 */
import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../support/chrome.mjs';
import { paintRatios } from './paint.mjs';
import { installPeers, peerNames } from './peers.mjs';
import { runCase } from './run-case.mjs';

const CASES = {
  read: (browser) => runCase(browser, 'read'),
  verify: (browser) => runCase(browser, 'verify'),
  search: (browser) => runCase(browser, 'search'),
  paint: paintRatios,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CASES));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are ${Object.keys(CASES).join(', ')}.`);
  process.exit(2);
}
const names = wanted.length > 0 ? wanted : Object.keys(CASES);
const needsPeers = names.includes('search');
const missing = needsPeers ? installPeers() : undefined;
if (missing) console.log(`Without ${peerNames.join(', ')}: ${missing}`);

const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
try {
  for (const name of names) {
    console.log(`\n== ${name}`);
    for (const row of await CASES[name](browser)) console.log(lineOf(row));
  }
} finally {
  await browser.close();
}

/** A row is a figure alone, or one beside its anchor with what is allowed. */
function lineOf({ what, ms, ratio, to, budget }) {
  const figure = ms === undefined ? '' : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
  if (ratio === undefined) return `${what.padEnd(58)} ${figure}`;
  const verdict = budget === undefined ? '' : ratio <= budget ? ` (allowed ${budget})` : ` (OVER: allowed ${budget})`;
  return `${what.padEnd(58)} ${figure.padEnd(9)} ${ratio.toFixed(2)}x ${to}${verdict}`;
}
