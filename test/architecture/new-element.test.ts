import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { elementFiles } from '../../scripts/support/element-files.mjs';

const root = join(import.meta.dirname, '../..');
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache/new-element-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The generator of a new element', () => {
  for (const layer of ['primitives', 'widgets'] as const) {
    it(`writes files of the layer ${layer} that compile`, () => {
      const files = elementFiles(layer, 'date-range');
      expect(Object.keys(files)).toHaveLength(6);
      const work = join(folder, layer);
      for (const [path, text] of Object.entries(files)) {
        const target = join(work, path);
        mkdirSync(dirname(target), { recursive: true });
        // The generated files stand beside the real ones of their layer.
        writeFileSync(target, text.replace(/'\.\.\/(base|styles)\//g, `'${join(root, 'packages/primitives/src')}/$1/`));
      }
      const config = {
        extends: join(root, 'test/tsconfig.json'),
        compilerOptions: { types: ['mocha'] },
        include: [`${work}/**/*.ts`],
      };
      writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(config));
      const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', work], {
        encoding: 'utf8',
      });
      expect(tsc.stdout).toBe('');
    });
  }
});
