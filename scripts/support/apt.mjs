// Debian's packages, where the machine lets us install them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const asRoot = process.getuid?.() === 0;

/** Whether `aptInstall` may be called. */
export const hasApt = () => asRoot && process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian or Ubuntu; whether that worked shows in what is there afterwards. */
export function aptInstall(...packages) {
  console.log(`Installing the packages ${packages.join(', ')} …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
