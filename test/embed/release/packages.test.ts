import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publintProblems } from '../../../scripts/release/check-packages.mjs';
import { LAYERS, layOut, PACKAGES, shippedFiles, shippedManifest } from '../../../scripts/release/packages.mjs';

const root = join(import.meta.dirname, '../../..');
const stage = mkdtempSync(join(tmpdir(), 'cunju-packages-'));

beforeAll(() => PACKAGES.forEach((name) => layOut(name, join(stage, name))));
afterAll(() => rmSync(stage, { recursive: true, force: true }));

const targetsOf = (exported: string | Readonly<Record<string, string>>): string[] =>
  typeof exported === 'string' ? [exported] : Object.values(exported);

describe('A published package', () => {
  it('is every package of the workspace but the demonstration site', () => {
    const all = readdirSync(join(root, 'packages')).filter((name) => {
      const path = join(root, 'packages', name, 'package.json');
      return existsSync(path) && !(JSON.parse(readFileSync(path, 'utf8')) as { private?: boolean }).private;
    });
    expect([...PACKAGES].sort()).toEqual(all.sort());
  });

  it.each(PACKAGES)('%s carries every file that it exports', (name) => {
    const files = new Set(shippedFiles(name));
    const lost = Object.values(shippedManifest(name).exports)
      .flatMap(targetsOf)
      .map((target) => target.replace(/^\.\//, ''))
      .filter((target) => target !== 'package.json' && !target.includes('*') && !files.has(target));
    expect(lost).toEqual([]);
  });

  it.each(PACKAGES)('%s carries the licence, and nothing of the build or of this machine', (name) => {
    expect(readFileSync(join(stage, name, 'LICENSE'), 'utf8')).toContain('Mulan PSL');
    expect(
      shippedFiles(name).filter((path) => /tsbuildinfo|(?:^|\/)(?:test|scripts|node_modules)\//.test(path)),
    ).toEqual([]);
    const manifest = shippedManifest(name);
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it.each(PACKAGES)('%s leaves out what an earlier build left: each output has its source', (name) => {
    const outputs = shippedFiles(name).filter(
      (path) => /^dist\/.*\.d\.ts$/.test(path) && !path.includes('/frameworks/'),
    );
    expect(name === 'cli' || outputs.length > 0).toBe(true);
    const lost = outputs.filter((path) => {
      const source = path.replace(/^dist\/(?:lib\/)?/, 'src/').replace(/\.d\.ts$/, '.ts');
      return !existsSync(join(root, 'packages', name, source));
    });
    expect(lost).toEqual([]);
  });

  it.each(PACKAGES)('%s is clean for publint', async (name) => {
    expect(await publintProblems(join(stage, name))).toEqual([]);
  });
});

describe('@cunju/embed as it is published', () => {
  const { version, dependencies, bundleDependencies } = shippedManifest('embed');
  const inside = join(stage, 'embed/node_modules/@cunju');

  it('brings the layer packages along, and asks a registry only for lit and zod', () => {
    const layers = LAYERS.map((layer) => `@cunju/${layer}`).sort();
    expect(bundleDependencies).toEqual(layers);
    expect(Object.keys(dependencies ?? {}).sort()).toEqual([...layers, 'lit', 'uqr', 'zod']);
    for (const layer of LAYERS) expect(dependencies?.[`@cunju/${layer}`]).toBe(version);
    expect(readdirSync(inside).sort()).toEqual([...LAYERS].sort());
  });

  it('needs of other libraries exactly the versions that the layers name', () => {
    for (const layer of LAYERS) {
      const theirs = Object.entries(shippedManifest(layer).dependencies ?? {});
      for (const [name, range] of theirs) expect(dependencies?.[name], `${layer} ${name}`).toBe(range);
    }
  });

  it('has the page files, their hashes, the header, the manifest and the licences in it', () => {
    const files = shippedFiles('embed');
    for (const file of [
      'cunju.js',
      'loader.js',
      'cunju.css',
      'sri.json',
      'csp.txt',
      'cunju-part-consultation-explain.js',
      'THIRD-PARTY.txt',
    ])
      expect(files).toContain(`dist/${file}`);
    expect(files).toContain('dist/lib/frameworks/custom-elements.json');
    expect(readFileSync(join(stage, 'embed/THIRD-PARTY.txt'), 'utf8')).toContain('BSD-3-Clause');
  });
});
