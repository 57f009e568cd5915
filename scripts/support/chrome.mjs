// Finds a Chromium, or gets one where the machine can give it: CHROME_PATH, an installed browser, Debian's package.
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { aptInstall, hasApt } from './apt.mjs';

const asRoot = process.getuid?.() === 0;

/** Flags under which a browser starts quietly, also as root in a container. */
export const chromeArguments = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

function installed() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

let found;

/**
 * Path of a Chromium.
 *
 * @returns {Promise<string>}
 * @throws {Error} that says what to do, when there is none and none can be had
 */
export async function chromePath() {
  if (found) return found;
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    return (found = named);
  }
  found = installed();
  if (!found && hasApt()) {
    aptInstall('chromium', 'fonts-noto-cjk');
    found = installed();
  }
  if (!found) {
    throw new Error(
      'No Chromium was found. Install Chrome or Chromium (Debian and Ubuntu: apt-get install chromium fonts-noto-cjk), ' +
        'or set CHROME_PATH to one, or run "npx playwright-core install chromium" and set CHROME_PATH to what it prints.',
    );
  }
  return found;
}
