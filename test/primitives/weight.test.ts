import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../packages/embed/scripts/bundle/settings.mjs';

const folder = join(import.meta.dirname, '../../packages/primitives/src');
const elements = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('/define.ts'))
  .sort();

/** Bytes, gzip -9, of all elements, minified as page files are, without the libraries named. */
async function weight(without: RegExp): Promise<number> {
  const leftOut = {
    name: 'left-out',
    enforce: 'pre' as const,
    resolveId: (id: string) => (without.test(id) ? { id, external: true } : null),
  };
  const source = elements.map((name) => `import ${JSON.stringify(join(folder, name))};`).join('\n');
  const { code } = await bundle({ name: 'primitives', source, isPart: true, plugins: [leftOut] });
  expect(code.length).toBeGreaterThan(30_000);
  return gzipSync(code, { level: 9 }).length;
}

describe('All elements of the design system together', () => {
  it('are found', () => {
    expect(elements.length).toBeGreaterThanOrEqual(24);
  });

  it('weigh at most 16 kB gzip without Lit, the sheet of tokens and the encoder of QR codes', async () => {
    const own = await weight(/^(lit(\/|$)|uqr$|@cunju\/tokens$)/);
    const all = await weight(/^lit(\/|$)/);
    process.stdout.write(`primitives: ${own} bytes; with tokens and the encoder of QR codes ${all}\n`);
    expect(own).toBeLessThanOrEqual(16_384);
  });
});
