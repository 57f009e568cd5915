import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const manifests = [
  'package.json',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`),
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;

describe('The manifests of the workspace', () => {
  it('use no shell syntax in scripts beyond &&, so that Windows runs them', () => {
    const shell = /[|;<>$`*~]|\bexport\b|^\w+=|&(?!&)|(?<!&)&(?!&)|\b(?:rm|cp|mv|cat|sh|bash)\b|\.sh\b/;
    const broken = manifests.flatMap((path) =>
      Object.entries(read(path).scripts ?? {})
        .filter(([, line]) => line.split(' && ').some((command) => shell.test(command)))
        .map(([name, line]) => `${path} ${name}: ${line}`),
    );
    expect(broken).toEqual([]);
  });

  it('name one version everywhere', () => {
    const { version } = read('package.json');
    for (const path of manifests) {
      expect(read(path).version, path).toBe(version);
      for (const [name, range] of Object.entries(read(path).dependencies ?? {})) {
        if (name.startsWith('@cunju/')) expect(range, `${path} ${name}`).toBe(version);
      }
    }
    const source = readFileSync(join(root, 'packages/primitives/src/base/version.ts'), 'utf8');
    expect(source).toContain(`VERSION = '${version}'`);
  });

  const browsers = readdirSync(join(root, 'test/browsers')).map((name) => `test/browsers/${name}/package-lock.json`);
  for (const path of ['package-lock.json', ...browsers])
    it(`leave no address of a registry in ${path}`, () => {
      const lock = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
        packages: Record<string, { resolved?: string }>;
      };
      const addresses = Object.values(lock.packages).flatMap((entry) =>
        /^https?:/.test(entry.resolved ?? '') ? [entry.resolved] : [],
      );
      expect(addresses).toEqual([]);
    });
});
