import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddingPages } from '../../scripts/docs/embedding.js';
import { elementsOf, readManifest } from '../../scripts/elements/read.mjs';

const generated = embeddingPages();
const GUIDES = ['README', 'html', 'jquery', 'vue', 'react', 'angular', 'mini-program', 'static-text', 'parameters'].map(
  (name) => `${name}.md`,
);
const LANGUAGES = ['zh', 'en'] as const;
const guides = LANGUAGES.flatMap((language) => GUIDES.map((name) => `docs/embedding/${language}/${name}`));
const manual = readdirSync('docs/manual').map((name) => `docs/manual/${name}`);

describe('The guides to embedding', () => {
  it('have the parameter tables that the manifest gives today (npm run docs)', () => {
    const stale = Object.entries(generated).filter(([path, text]) => readFileSync(path, 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it.each(LANGUAGES)('are the same pages in every language: %s', (language) => {
    expect(readdirSync(`docs/embedding/${language}`).sort()).toEqual([...GUIDES].sort());
  });

  it.each(LANGUAGES)('have a whole row for each attribute, property and event: %s', (language) => {
    const lines = (generated[`docs/embedding/${language}/parameters.md`] ?? '').split('\n');
    for (const element of elementsOf(readManifest())) {
      for (const { name } of [...element.attributes, ...element.properties, ...element.events]) {
        const row = lines.find((line) => line.startsWith(`| \`${name}\` | `)) ?? '';
        const cells = row.split(/(?<!\\)\|/).slice(1, -1);
        expect(cells.length, name).toBe(5);
        expect(
          cells.every((cell) => cell.trim() !== ''),
          name,
        ).toBe(true);
        expect(cells[4]?.trim(), name).toMatch(/^\d+\.\d+\.\d+$/);
      }
    }
  });

  it.each([...guides, ...manual])('%s links only to files that are there', (path) => {
    const text = readFileSync(path, 'utf8').replace(/```[^]*?```/g, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const [file = ''] = target.split('#');
      if (file) expect(existsSync(posix.join(posix.dirname(path), file)), target).toBe(true);
    }
  });

  it.each([...guides, ...manual])('%s names only attributes, events and exports that exist', (path) => {
    const text = readFileSync(path, 'utf8');
    const elements = elementsOf(readManifest());
    const events = new Set(elements.flatMap((element) => element.events.map(({ name }) => name)));
    const named = [
      ...text.matchAll(/(?:@|\(|on|')(cunju-(?:ready|invalid|error|navigate|village|vote-request|[a-z]+-request))\b/g),
    ];
    expect(named.map(([, name = '']) => name).filter((name) => !events.has(name))).toEqual([]);
    const { exports } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8')) as { exports: object };
    const imported = [...text.matchAll(/'@cunju\/embed(\/[^']+)?'/g)].map(([, sub = '']) => `.${sub}`);
    expect(imported.filter((name) => !(name in exports))).toEqual([]);
    const tags = new Set(elements.map(({ tag }) => tag));
    const written = [...text.matchAll(/<(cunju-[\w-]+)/g)].map(([, tag = '']) => tag);
    expect(written.filter((tag) => !tags.has(tag))).toEqual([]);
  });
});
