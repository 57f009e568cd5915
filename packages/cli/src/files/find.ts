import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { STDIN } from './load.js';

/** Files to look at, in the order of the names that were given; and what could not be opened or held none. */
export interface Found {
  readonly files: readonly string[];
  readonly failed: readonly { readonly name: string; readonly code: string }[];
  readonly empty: readonly string[];
}

/** A name of a folder stands for every `.json` file in it and below; folders of tools (`node_modules`, `.git`) are left out. */
export function findFiles(names: readonly string[]): Found {
  const files: string[] = [];
  const failed: { name: string; code: string }[] = [];
  const empty: string[] = [];
  for (const name of names) {
    try {
      const inside = name !== STDIN && statSync(name).isDirectory() ? jsonIn(name) : [name];
      if (inside.length === 0) empty.push(name);
      files.push(...inside);
    } catch (error) {
      failed.push({ name, code: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
  }
  return { files: [...new Set(files)], failed, empty };
}

function jsonIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : jsonIn(path);
    return entry.name.toLowerCase().endsWith('.json') ? [path] : [];
  });
}
