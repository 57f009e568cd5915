import { read, type DocumentType, type Finding } from '@cunju/models';
import { read as readConsultation } from '@cunju/models/shown/consultation.js';
import { read as readPointsLedger } from '@cunju/models/shown/points-ledger.js';
import { read as readRuleBook } from '@cunju/models/shown/rule-book.js';
import { read as readTaskList } from '@cunju/models/shown/task-list.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutated } from './mutate.js';
import { consultation, copy, ruleBook, valid } from './valid.js';

const readers = {
  consultation: readConsultation,
  'task-list': readTaskList,
  'rule-book': readRuleBook,
  'points-ledger': readPointsLedger,
  index: readTaskList,
} as const;
type Shown = keyof typeof readers;
const shown = Object.keys(readers) as Shown[];

/** Findings in one order: zod goes through the fields of a schema, the page's reading through those of the document. */
const sorted = (findings: readonly Finding[]): string[] => findings.map((one) => JSON.stringify(one)).sort();

const same = (type: Shown, input: unknown): number => {
  const full = read(type, input);
  const page = readers[type](type, input);
  expect(page.ok).toBe(full.ok);
  // Of more than 200 each reading keeps its first.
  if (full.findings.length < 200) expect(sorted(page.findings)).toEqual(sorted(full.findings));
  return full.findings.length;
};

describe('The reading that a page carries, without schemas', () => {
  it.each(shown)('finds in 1,500 changed documents of type %s what read finds with zod', (type) => {
    let found = 0;
    fc.assert(
      fc.property(mutated(valid[type]), (value) => {
        found += same(type, value);
      }),
      { numRuns: 1_500 },
    );
    expect(found).toBeGreaterThan(1_500);
  });

  it('finds in every edge case what read finds, text and bytes included', () => {
    const folder = join(import.meta.dirname, '../../../packages/site/public/data/edge-cases');
    const cases = JSON.parse(readFileSync(join(folder, 'edge-cases.json'), 'utf8')) as {
      file: string;
      type: DocumentType;
    }[];
    const ours = cases.filter((one) => one.type in readers);
    expect(ours.length).toBeGreaterThan(20);
    for (const { file, type } of ours) same(type as Shown, new Uint8Array(readFileSync(join(folder, file))));
  });

  it.each([
    ['a number for a text', { title: 1 }, 'wrong-type', { expected: 'text', found: 'integer' }],
    ['a list for a text', { title: ['a'] }, 'wrong-type', { expected: 'text', found: 'list' }],
    ['an empty text', { title: '' }, 'too-short', { minimum: 1 }],
    ['a text of one character too many', { title: '长'.repeat(201) }, 'too-long', { maximum: 200 }],
    ['no text', { title: undefined }, 'missing-field', { field: 'title' }],
    [
      'a word that is none of the words',
      { scope: 'town' },
      'not-allowed-value',
      { found: 'town', allowed: ['village', 'household'] },
    ],
    ['a word of another type', { scope: 1 }, 'not-allowed-value', { found: '1', allowed: ['village', 'household'] }],
    ['an id with a space', { id: 'a b' }, 'wrong-format', { format: 'id', found: 'a b' }],
    ['a date of another form', { publishedOn: '1.1.2026' }, 'wrong-format', { format: 'date', found: '1.1.2026' }],
    [
      'a time without an offset',
      { updatedAt: '2026-01-01T09:00' },
      'wrong-format',
      { format: 'instant', found: '2026-01-01T09:00' },
    ],
    [
      'a phone in words',
      { publisher: { name: '村', phone: '一二三' } },
      'wrong-format',
      { format: 'phone', found: '一二三' },
    ],
    [
      'a hash that is short',
      { integrity: { origin: 'a', size: 0, root: '0' } },
      'wrong-format',
      { format: 'sha256', found: '0' },
    ],
    [
      'an area code of seven digits',
      { locality: { code: '4300001', kind: 'village', name: '村' } },
      'wrong-format',
      { format: 'area-code', found: '4300001' },
    ],
    [
      'a number below its least',
      { integrity: { origin: 'a', size: -1, root: '0'.repeat(64) } },
      'number-range',
      { minimum: 0, found: -1 },
    ],
    [
      'a number over its most',
      { integrity: { origin: 'a', size: 2 ** 53, root: '0'.repeat(64) } },
      'number-range',
      { maximum: Number.MAX_SAFE_INTEGER, found: 2 ** 53 },
    ],
    [
      'half a number',
      { integrity: { origin: 'a', size: 0.5, root: '0'.repeat(64) } },
      'wrong-type',
      { expected: 'integer', found: 'number' },
    ],
    [
      'a text for a number',
      { integrity: { origin: 'a', size: '1', root: '0'.repeat(64) } },
      'wrong-type',
      { expected: 'number', found: 'text' },
    ],
    ['a text for an object', { publisher: 'x' }, 'wrong-type', { expected: 'object', found: 'text' }],
    ['a text for a list', { documents: 'x' }, 'wrong-type', { expected: 'list', found: 'text' }],
    [
      'a list that is too long',
      { documents: Array.from({ length: 101 }, () => ({ title: 'a', href: 'a' })) },
      'too-long',
      { maximum: 100 },
    ],
    ['a field that no schema names', { titel: 'x' }, 'unknown-field', { key: 'titel' }],
  ])('says of %s one thing, as read does', (_, change, code, facts) => {
    const value = { ...copy(consultation), ...change };
    const { findings } = readConsultation('consultation', value);
    expect(
      findings.filter((one) => one.code !== 'sensitive-text').map((one) => ({ code: one.code, facts: one.facts })),
    ).toContainEqual({ code, facts });
    same('consultation', value);
  });

  it('counts the halves of a rhyme', () => {
    for (const line of [['上'], ['上', '下', '中'], ['上', '下'], '上']) {
      const value = copy(ruleBook);
      const version = value.versions[0] as { short?: unknown };
      version.short = { lines: [line] };
      same('rule-book', value);
    }
  });

  it('lets an editor name its schema at the top, and nowhere else', () => {
    const value = { ...copy(consultation), $schema: 'x', publisher: { ...consultation.publisher, $schema: 'x' } };
    expect(
      readConsultation('consultation', value).findings.filter((one) => one.code === 'unknown-field'),
    ).toMatchObject([{ path: ['publisher', '$schema'] }]);
    same('consultation', value);
  });

  it('refuses a type that it does not read', () => {
    expect(readConsultation('notice', copy(valid.notice))).toMatchObject({
      ok: false,
      findings: [{ code: 'wrong-kind' }],
    });
  });

  it('does not pull zod into a bundle', async () => {
    const { build } = await import('esbuild');
    for (const type of ['consultation', 'task-list', 'rule-book', 'points-ledger']) {
      const { metafile } = await build({
        entryPoints: [`packages/models/src/read/shown/${type}.ts`],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
      });
      expect(Object.keys(metafile.inputs).filter((path) => path.includes('zod'))).toEqual([]);
    }
  });
});
