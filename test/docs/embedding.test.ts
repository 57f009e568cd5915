import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddingPages } from '../../scripts/docs/embedding.js';
import { elementsOf, readManifest } from '../../scripts/elements/read.mjs';

const generated = embeddingPages();
const GUIDES = [
  'README',
  'html',
  'jquery',
  'vue',
  'react',
  'angular',
  'mini-program',
  'static-text',
  'uyghur',
  'parameters',
].map((name) => `${name}.md`);
const LANGUAGES = ['zh', 'en'] as const;
const guides = LANGUAGES.flatMap((language) => GUIDES.map((name) => `docs/embedding/${language}/${name}`));
const manual = readdirSync('docs/manual').map((name) => `docs/manual/${name}`);

/** Files of the example projects that a guide shows, each under a comment that names it. */
const shown = guides.flatMap((guide) =>
  [...readFileSync(guide, 'utf8').matchAll(/<!-- (test\/embed\/consumers\/[^ ]+) -->\n```\w+\n([^]*?)\n```/g)].map(
    ([, file = '', text = '']) => ({ guide, file, text }),
  ),
);

/** Comments are in the language of the guide. */
const codeOf = (text: string): string => text.replace(/^\s*\/\*\*.*\*\/\n| \/\/ .*$/gm, '').trim();

describe('The guides to embedding', () => {
  it.each(shown)('$guide shows $file as the example project has it', ({ file, text }) => {
    expect(codeOf(text)).toBe(codeOf(readFileSync(file, 'utf8')));
  });

  it.each(LANGUAGES)('show whole files of the Vue, Vue 2, React, Next.js and Angular examples: %s', (language) => {
    const files = shown.filter(({ guide }) => guide.includes(`/${language}/`)).map(({ file }) => file);
    expect([...new Set(files.map((file) => file.split('/')[3]))]).toEqual(['vue', 'vue2', 'react', 'next', 'angular']);
    expect(files.length).toBe(new Set(files).size);
  });

  it.each(guides.filter((path) => !path.endsWith('mini-program.md')))('%s names this version only', (path) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const named = [...readFileSync(path, 'utf8').matchAll(/(?:\/cunju\/|cunju-embed-)(\d+\.\d+\.\d+)/g)];
    expect(named.map(([, one]) => one).filter((one) => one !== version)).toEqual([]);
  });

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
