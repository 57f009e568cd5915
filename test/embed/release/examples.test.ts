import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS, shippedManifest } from '../../../scripts/release/packages.mjs';

const folder = join(import.meta.dirname, '../consumers');
const projects = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'README.md')));
const installed = projects.filter((name) => existsSync(join(folder, name, 'package.json')));
const textOf = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const lockOf = (name: string): Readonly<Record<string, Locked>> =>
  (JSON.parse(textOf(name, 'package-lock.json')) as { packages: Record<string, Locked> }).packages;

/** The same file in each project that has it, wherever it stands there. */
function copiesOf(file: string): string[] {
  return projects.flatMap((name) =>
    ['', 'src', 'app', 'public']
      .map((place) => join(folder, name, place, file))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8')),
  );
}

describe('The example projects', () => {
  it('are plain HTML, Vue 3 and 2, React, Next.js and Angular', () => {
    expect(projects).toEqual(['angular', 'html', 'next', 'react', 'vue', 'vue2']);
    expect(installed).toEqual(['angular', 'next', 'react', 'vue', 'vue2']);
  });

  it.each(installed)('%s is locked to exact versions, without the address of a registry', (name) => {
    const { dependencies, devDependencies } = JSON.parse(textOf(name, 'package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    expect(dependencies['@cunju/embed']).toBe('file:./cunju-embed.tgz');
    const asked = Object.entries({ ...dependencies, ...devDependencies }).filter(([one]) => one !== '@cunju/embed');
    for (const [one, version] of asked) expect(lockOf(name)[`node_modules/${one}`]?.version, one).toBe(version);
    expect(textOf(name, 'package-lock.json')).not.toMatch(/https?:\/\/(?!(?:github|opencollective)\.com)[^"]*\.tgz/);
    expect(Object.values(lockOf(name)).flatMap(({ resolved }) => resolved ?? [])).toEqual(['file:cunju-embed.tgz']);
  });

  it.each(installed)('%s is locked to a tarball of any bytes that asks for what ours asks for', (name) => {
    const { integrity, dependencies } = lockOf(name)['node_modules/@cunju/embed'] ?? {};
    expect(integrity).toBeUndefined();
    expect(dependencies).toEqual(shippedManifest('embed').dependencies);
    for (const layer of LAYERS)
      expect(lockOf(name)[`node_modules/@cunju/embed/node_modules/@cunju/${layer}`]?.version, layer).toBe(
        shippedManifest(layer).version,
      );
  });

  it.each([
    ['site.css', 6],
    ['votes.ts', 4],
    ['documents.ts', 4],
  ])('have one %s, but for the server that reads its own', (file, number) => {
    const copies = copiesOf(file);
    expect(copies.length).toBe(number);
    expect(new Set(copies).size).toBe(file === 'documents.ts' ? 2 : 1);
  });

  it('loads the page files of this version in plain HTML', () => {
    const { version } = shippedManifest('embed');
    expect(textOf('html/index.html')).toContain(`<script src="cunju/${version}/loader.js" charset="utf-8">`);
  });
});
