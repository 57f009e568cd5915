import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The package, its neighbours, and where the built files go. */
export const here = join(import.meta.dirname, '../..');
export const packages = join(here, '..');
export const out = join(here, 'dist');

export const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/** Files below a folder, in one order everywhere. */
export function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sourcesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
