import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkDecision,
  outcomeOf,
  read,
  schemas,
  type Consultation,
  type DocumentType,
  type Finding,
  type PointsLedger,
  verifyLedger,
} from '@cunju/models';

interface EdgeCase {
  readonly file: string;
  readonly type: DocumentType;
  readonly ok: boolean;
  readonly codes: readonly string[];
  readonly outcome?: string;
  readonly decision?: readonly string[];
  readonly verified?: boolean;
}

const folder = new URL('../../packages/site/public/data/edge-cases/', import.meta.url).pathname;
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const cases = JSON.parse(readFileSync(join(folder, 'edge-cases.json'), 'utf8')) as readonly EdgeCase[];
const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))].sort();

describe('Every edge case is read as its list says', () => {
  it.each(cases)('$file', ({ file, type, ok, codes }) => {
    const result = read(type, bytesOf(file));
    expect({ ok: result.ok, codes: codesOf(result.findings) }).toEqual({ ok, codes });
  });

  it('names the field that is missing and nothing else', () => {
    for (const { file, type } of cases.filter((one) => one.file.startsWith('missing/'))) {
      const field = file.replace(/^.*\//, '').replace('.json', '');
      const { findings } = read(type, bytesOf(file));
      expect(findings, file).toHaveLength(1);
      expect(findings[0], file).toMatchObject({ path: [field], facts: { field } });
    }
  });

  it('leaves out each required field of each type once', () => {
    for (const type of Object.keys(schemas) as DocumentType[]) {
      const left = cases.filter((one) => one.file.startsWith(`missing/${type}/`)).length;
      const shape = Object.values(schemas[type].shape) as { safeParse(value: unknown): { success: boolean } }[];
      expect(left, type).toBe(shape.filter((field) => !field.safeParse(undefined).success).length);
    }
  });

  it('finds the Chinese quotation mark by line and column', () => {
    const text = readFileSync(join(folder, 'text/chinese-quotes.json'), 'utf8');
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('“'));
    const [finding] = read('consultation', text).findings;
    expect(finding?.facts).toEqual({ line: line + 1, column: (lines[line] as string).indexOf('“') + 1, found: '“' });
  });

  it('reads the GBK file as the same document as its UTF-8 twin', () => {
    const gbk = read('task-list', bytesOf('text/gbk.json'));
    const utf8 = read('task-list', bytesOf('valid/task-list.json'));
    expect(gbk.ok && gbk.document).toEqual(utf8.ok && utf8.document);
  });

  it('lists every file of the folder', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file !== 'edge-cases.json')
      .map((file) => file.split('\\').join('/'));
    expect(found.sort()).toEqual(cases.map(({ file }) => file).sort());
  });
});

describe('Recorded votes come to what their list says', () => {
  const voted = cases.filter((one) => one.decision);

  it.each(voted)('$file', ({ file, outcome, decision }) => {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Consultation;
    expect(outcomeOf(document).outcome).toBe(outcome);
    expect(codesOf(checkDecision(document))).toEqual(decision);
  });
});

describe('Sealed account books are whole or not as their list says', () => {
  it.each(cases.filter((one) => one.verified !== undefined))('$file', async ({ file, verified }) => {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PointsLedger;
    expect((await verifyLedger(document)).ok).toBe(verified);
  });
});
