// Programs that a step needs: found, or installed as packages of Debian.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, hasApt } from '../support/apt.mjs';

/** Path of a program in PATH, or nothing. */
export const program = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** WebKitGTK's own small browser, which its driver starts. Its folder carries the version of the library. */
export function miniBrowser() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
  for (const folder of folders.filter((one) => existsSync(one)))
    for (const name of readdirSync(folder).filter(
      (one) => one.startsWith('webkit2gtk-') || one.startsWith('webkitgtk-'),
    ))
      if (existsSync(join(folder, name, 'MiniBrowser'))) return join(folder, name, 'MiniBrowser');
  return undefined;
}

/**
 * What is still missing after an attempt to install it, as a sentence; empty when all is there.
 *
 * @param {() => boolean} complete
 * @param {string[]} packages
 */
export function missing(complete, packages) {
  if (complete()) return '';
  if (hasApt()) aptInstall(...packages);
  return complete() ? '' : `not installed (Debian and Ubuntu: apt-get install ${packages.join(' ')})`;
}
