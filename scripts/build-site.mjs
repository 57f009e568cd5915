// The village site: its pages and documents as they are, and the library's files beside them as a village would copy them.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Lays out packages/site/dist: pages, data/, cunju/. */
export function buildSite() {
  const out = join(root, 'packages/site/dist');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'packages/site/public'), out, { recursive: true });
  const embed = join(root, 'packages/embed/dist');
  cpSync(embed, join(out, 'cunju'), { recursive: true, filter: (path) => path !== join(embed, 'lib') });
}

if (process.argv[1] === import.meta.filename) buildSite();
