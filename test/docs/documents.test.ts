import { read, type FindingCode } from '@cunju/models';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../packages/models/scripts/json-schemas.js';
import { missingWords } from '../../scripts/docs/field-table.js';
import { sectionsOf } from '../../scripts/docs/fields.js';
import { askedFindings, everywhere, ownFindings } from '../../scripts/docs/finding-table.js';
import { documentPages, examplePath } from '../../scripts/docs/pages.js';

const pages = documentPages();

describe('The pages of the document types', () => {
  it('are what the schemas, docstrings, sentences and words give today (npm run docs)', () => {
    const stale = Object.entries(pages).filter(
      ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('have words for every field and every fixed value', () => {
    expect([...missingWords]).toEqual([]);
  });

  it('are one for each type that read knows, in Chinese and in English, and no others', () => {
    for (const language of ['zh', 'en']) {
      const expected = [...documentTypes.map((type) => `${type}.md`), 'README.md'].sort();
      expect(readdirSync(`docs/documents/${language}`).sort()).toEqual(expected);
    }
  });

  it.each(documentTypes)('name every field of %s with its type, limits and meaning', (type) => {
    const text = pages[`docs/documents/zh/${type}.md`] ?? '';
    const sections = sectionsOf(type);
    expect(sections.length).toBeGreaterThan(2);
    for (const { fields, paths } of sections) {
      for (const { key } of fields) {
        const line = text.split('\n').find((one) => one.startsWith(`| \`${key}\` | `));
        const cells = (line ?? '').split(' | ').map((one) => one.replace(/[| ]/g, ''));
        expect(cells.length, `${type} ${paths[0]}.${key}`).toBe(7);
        expect(
          cells.every((one) => one.length > 0),
          `${type} ${paths[0]}.${key}`,
        ).toBe(true);
      }
    }
  });

  it.each(Object.keys(pages))('%s links only to places that are there', (path) => {
    const text = pages[path] ?? '';
    const headings = new Set([...text.matchAll(/^#{1,3} (.+)$/gm)].map(([, title = '']) => anchor(title)));
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', hash] = target.split('#');
      const base = path.slice(0, path.lastIndexOf('/'));
      if (file) expect(existsSync(`${base}/${file}`), target).toBe(true);
      else expect(headings.has(hash ?? ''), target).toBe(true);
    }
  });
});

/** As the readers of Markdown make it, written apart from the generator. */
const anchor = (title: string): string =>
  [...title.toLowerCase().replace(/ /g, '-')].filter((one) => /[\p{L}\p{N}_-]/u.test(one)).join('');

describe('The example of a document type', () => {
  it.each(documentTypes)('%s is read without any finding, as text and as bytes', (type) => {
    const bytes = readFileSync(examplePath(type));
    expect(read(type, bytes.toString('utf8'))).toMatchObject({ ok: true, findings: [] });
    expect(read(type, new Uint8Array(bytes))).toMatchObject({ ok: true, findings: [] });
    expect(pages[`docs/documents/zh/${type}.md`]).toContain(bytes.toString('utf8').trim());
  });
});

describe('The findings of a page', () => {
  it.each([
    ['consultation', 'quorum-not-met'],
    ['task-list', 'funding-missing'],
    ['rule-book', 'rhyme-uneven'],
    ['points-ledger', 'seq-gap'],
  ] as const)('of %s hold %s, which its check reports', (type, code: FindingCode) => {
    expect(ownFindings(type).has(code)).toBe(true);
    expect(pages[`docs/documents/en/${type}.md`]).toContain(`| \`${code}\` |`);
  });

  it('that every document may have stand on the first page, json mistakes included', () => {
    for (const code of ['json-broken', 'private-data', 'missing-field', 'unknown-field', 'unsafe-link'] as const) {
      expect(everywhere.has(code)).toBe(true);
      expect(pages['docs/documents/zh/README.md']).toContain(`| \`${code}\` |`);
    }
  });

  it('of the checks that are asked for apart are named with the check', () => {
    expect([...(askedFindings('rule-book').get('reviewRules') ?? [])].map(([code]) => code)).toContain('rule-hint');
    expect(pages['docs/documents/zh/rule-book.md']).toContain('《村民委员会组织法》第三十一条第二款');
  });
});
