import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Which packages a package may import. */
const allowed: Record<string, readonly (string | RegExp)[]> = {
  tokens: [],
  models: ['zod/mini'],
  i18n: [],
  primitives: [/^lit(\/|$)/, 'uqr', /^@cunju\/(tokens|i18n)(\/|$)/],
  widgets: [/^lit(\/|$)/, /^@cunju\/(primitives|i18n|models)(\/|$)/],
  embed: [/^lit(\/|$)/, /^@cunju\/(primitives|i18n|models|widgets|tokens)(\/|$)/],
  // The text of a page that `cunju static` writes needs neither Lit nor a page.
  cli: [/^node:/, /^@cunju\/(models|i18n)(\/|$)/, '@cunju/embed/static.js'],
};

/** Packages of which only types may be imported: nothing of them is left in the built files. */
const typesOnly: Record<string, readonly RegExp[]> = { i18n: [/^@cunju\/models(\/http)?$/] };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.ts$/.test(entry.name) && !/\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): { name: string; type: boolean }[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    name: (match[2] ?? match[3])!,
    type: match[1] !== undefined,
  }));
}

const fits = (name: string, rule: string | RegExp): boolean =>
  typeof rule === 'string' ? rule === name : rule.test(name);

describe('Packages import only what the architecture allows', () => {
  for (const [name, rules] of Object.entries(allowed)) {
    it(`holds for ${name}`, () => {
      const files = sources(join(root, 'packages', name, 'src'));
      expect(files.length).toBeGreaterThan(0);
      const broken = files.flatMap((file) =>
        importsOf(file)
          .filter((found) => !found.name.startsWith('.'))
          .filter((found) => !rules.some((rule) => fits(found.name, rule)))
          .filter((found) => !(found.type && (typesOnly[name] ?? []).some((rule) => rule.test(found.name))))
          .map((found) => `${relative(root, file)} imports ${found.name}`),
      );
      expect(broken).toEqual([]);
    });
  }

  it('keeps widgets apart from each other', () => {
    const widgets = join(root, 'packages/widgets/src');
    const names = readdirSync(widgets, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'base')
      .map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(['consultation', 'points-ledger', 'task-list', 'village-rules']));
    const broken = names.flatMap((name) =>
      sources(join(widgets, name)).flatMap((file) =>
        importsOf(file)
          .filter((found) => found.name.startsWith('.'))
          .map((found) => relative(widgets, join(file, '..', found.name)))
          .filter((path) => !path.startsWith(`${name}/`) && !path.startsWith('base/'))
          .map((path) => `${relative(root, file)} imports ${path}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('never reaches into the folders of another package', () => {
    const broken = Object.keys(allowed).flatMap((name) => {
      const base = join(root, 'packages', name, 'src');
      return sources(base).flatMap((file) =>
        importsOf(file)
          .filter(
            (found) => found.name.startsWith('.') && relative(base, join(file, '..', found.name)).startsWith('..'),
          )
          .map((found) => `${relative(root, file)} imports ${found.name}`),
      );
    });
    expect(broken).toEqual([]);
  });
});
