import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementsOf, readManifest } from '../../../scripts/elements/read.mjs';
import { frameworkFiles } from '../../../scripts/frameworks/index.mjs';

const root = join(import.meta.dirname, '../../..');
const built = join(root, 'packages/embed/dist/lib/frameworks');
const elements = elementsOf(readManifest());
const files = frameworkFiles();

interface Tag {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly values?: readonly { readonly name: string }[] }[];
}

describe('What frameworks and editors are told of the elements', () => {
  it('is what the build left in the package', () => {
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(built, name), 'utf8'), name).toBe(text);
  });

  it('lets React 19 and Vue 3 projects compile against the built types, and finds what they write wrongly', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', join(import.meta.dirname, 'consumers')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 240_000);

  it('offers VS Code every attribute and its fixed values, in Chinese and in English', () => {
    const { tags } = JSON.parse(files['html-custom-data.json'] ?? '') as { tags: Tag[] };
    expect(tags.map(({ name }) => name)).toEqual(elements.map(({ tag }) => tag));
    const consultation = tags.find(({ name }) => name === 'cunju-consultation');
    const attribute = (name: string): Tag['attributes'][number] | undefined =>
      consultation?.attributes.find((one) => one.name === name);
    expect(consultation?.attributes.map(({ name }) => name)).toEqual(elements[0]?.attributes.map(({ name }) => name));
    expect(attribute('audience')?.values?.map(({ name }) => name)).toEqual(['resident', 'operator']);
    expect(attribute('src')).toMatchObject({
      description: { kind: 'markdown', value: expect.stringMatching(/^文档.*\n\nAddress of the document/) as string },
    });
  });

  it('tells JetBrains editors the attributes, properties, events and parts', () => {
    const data = JSON.parse(files['web-types.json'] ?? '') as {
      version: string;
      contributions: { html: { elements: Record<string, unknown>[] } };
    };
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(data.version).toBe(version);
    expect(data.contributions.html.elements.find(({ name }) => name === 'cunju-points-ledger')).toMatchObject({
      attributes: expect.arrayContaining([
        expect.objectContaining({ name: 'allow-origin', value: { type: 'string' } }),
      ]) as [],
      js: {
        properties: [expect.objectContaining({ name: 'data' }), expect.objectContaining({ name: 'load' })],
        events: expect.arrayContaining([
          expect.objectContaining({ name: 'cunju-navigate', type: 'CustomEvent<NavigateDetail>' }),
        ]) as [],
      },
      css: { parts: [{ name: 'base' }, { name: 'keeper' }] },
    });
  });

  it('names only the package as the place of the classes, and no address', () => {
    const manifest = JSON.parse(files['custom-elements.json'] ?? '') as {
      modules: { path: string; declarations: { name: string; tagName: string }[] }[];
    };
    expect(manifest.modules.map(({ path }) => path)).toEqual(['dist/lib/index.js']);
    expect(manifest.modules[0]?.declarations.map(({ tagName }) => tagName).sort()).toEqual(
      elements.map(({ tag }) => tag).sort(),
    );
    for (const text of Object.values(files)) expect(text).not.toMatch(/https?:\/\/|src\/|\.ts"/);
  });

  it('is refused when an attribute has no Chinese meaning, or a meaning has lost its attribute', () => {
    const manifest = readManifest() as { modules: { declarations?: Record<string, unknown>[] }[] };
    const widgets = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter((one) => one['tagName']);
    const first = widgets[0] as { attributes: unknown[] };
    first.attributes = [...first.attributes, { name: 'novelty' }];
    expect(() => elementsOf(manifest)).toThrow(/lacks: attributes cunju-[\w-]+ novelty;/);
    for (const one of widgets as { attributes: { name: string }[] }[])
      one.attributes = one.attributes.filter(({ name }) => name !== 'novelty' && name !== 'theme');
    expect(() => elementsOf(manifest)).toThrow('no longer there: attributes theme');
  });
});
