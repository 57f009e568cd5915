import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modules(path);
    return /\.ts$/.test(entry.name) && !/\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

describe('Every module can be imported in Node, without a document', () => {
  for (const name of ['tokens', 'models', 'i18n', 'primitives', 'widgets', 'cli']) {
    it(`holds for ${name}`, async () => {
      for (const file of modules(join(root, 'packages', name, 'src'))) {
        // What a bin points at is a program; running it is what it is for.
        if (file.endsWith('/cli/src/bin.ts')) continue;
        await expect(import(file), relative(root, file)).resolves.toBeTypeOf('object');
      }
    });
  }
});
