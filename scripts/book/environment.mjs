// What decides how letters are drawn: the major version of Chromium and the fonts of the machine.
import { spawnSync } from 'node:child_process';
import { chromePath } from '../support/chrome.mjs';

/** @returns {Promise<{ chromium: string, fonts: string[] }>} */
export async function environment() {
  const { stdout } = spawnSync(await chromePath(), ['--version'], { encoding: 'utf8' });
  const list = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const fonts = (list.stdout ?? '').split('\n').map((line) => line.split(',')[0].trim());
  return { chromium: /(\d+)\./.exec(stdout)?.[1] ?? 'unknown', fonts: [...new Set(fonts.filter(Boolean))].sort() };
}

/** What differs between two environments, in words; empty when pictures may be compared. */
export function differences(here, there) {
  const missing = there.fonts.filter((font) => !here.fonts.includes(font));
  const more = here.fonts.filter((font) => !there.fonts.includes(font));
  return [
    ...(here.chromium === there.chromium ? [] : [`Chromium ${here.chromium} here, ${there.chromium} there`]),
    ...(missing.length > 0 ? [`fonts missing here: ${missing.join(', ')}`] : []),
    ...(more.length > 0 ? [`fonts only here: ${more.join(', ')}`] : []),
  ];
}
