// Libraries that are only compared with stand in a folder of their own and are installed when somebody compares.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');

export const peerNames = Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies);

/** Installs them; a sentence when that fails. */
export function installPeers() {
  if (peerNames.every((name) => existsSync(join(folder, 'node_modules', name)))) return undefined;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return status === 0 ? undefined : 'npm could not install them';
}

export const peersFolder = join(folder, 'node_modules');
