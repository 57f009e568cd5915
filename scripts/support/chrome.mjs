// Finds a Chromium, or gets one where the machine can give it: CHROME_PATH, an installed browser, Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

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

function installWithApt() {
  if (!asRoot || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium on this machine: installing the packages chromium and fonts-noto-cjk …');
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
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
  if (!found) {
    installWithApt();
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
