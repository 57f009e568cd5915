import { read, schemas, type DocumentType } from '@cunju/models';
import {
  readConsultation,
  readIndex,
  readPointsLedger,
  readRuleBook,
  readTaskList,
  type CompiledResult,
} from '@cunju/models/compiled';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { generatedFiles } from '../../../packages/models/scripts/generated-files.js';
import { keyClasses } from '../../../packages/models/scripts/field-keys.js';
import { documentTypes, jsonSchemaOf } from '../../../packages/models/scripts/json-schemas.js';
import { isConsultationShape } from '../../../packages/models/src/compiled/shapes/consultation.js';
import { isIndexShape } from '../../../packages/models/src/compiled/shapes/index.js';
import { isPointsLedgerShape } from '../../../packages/models/src/compiled/shapes/points-ledger.js';
import { isRuleBookShape } from '../../../packages/models/src/compiled/shapes/rule-book.js';
import { isTaskListShape } from '../../../packages/models/src/compiled/shapes/task-list.js';
import { mutated } from './mutate.js';
import { consultation, copy, valid } from './valid.js';

const shapes: Record<DocumentType, (value: unknown) => boolean> = {
  consultation: isConsultationShape,
  'task-list': isTaskListShape,
  'rule-book': isRuleBookShape,
  'points-ledger': isPointsLedgerShape,
  index: isIndexShape,
};
const readers: Record<DocumentType, (input: unknown) => CompiledResult<DocumentType>> = {
  consultation: readConsultation,
  'task-list': readTaskList,
  'rule-book': readRuleBook,
  'points-ledger': readPointsLedger,
  index: readIndex,
};

const ajv = new Ajv2020({ strict: false, logger: false });
const byJsonSchema = Object.fromEntries(documentTypes.map((type) => [type, ajv.compile(jsonSchemaOf(type))]));

describe('The compiled shape, zod and the published JSON Schema say the same', () => {
  it.each(documentTypes)('over 4,000 changed documents of type %s', (type) => {
    const answers = { yes: 0, no: 0 };
    fc.assert(
      fc.property(mutated(valid[type]), (value) => {
        const compiled = shapes[type](value);
        answers[compiled ? 'yes' : 'no']++;
        expect(z.safeParse(schemas[type] as z.ZodMiniType, value).success).toBe(compiled);
        expect(byJsonSchema[type]?.(value)).toBe(compiled);
      }),
      { numRuns: 4_000 },
    );
    expect(answers.yes).toBeGreaterThan(100);
    expect(answers.no).toBeGreaterThan(100);
  });
});

describe('The length of a text', () => {
  it.each([
    ['200 Han', '村'.repeat(200), true],
    ['201 Han', '村'.repeat(201), false],
    ['200 emoji of two units each', '😀'.repeat(200), true],
    ['201 emoji', '😀'.repeat(201), false],
    ['200 halves of a character', '\ud83d'.repeat(200), true],
    ['201 halves of a character', '\ud83d'.repeat(201), false],
  ])('counts characters: %s', (_, title, fits) => {
    const document = { ...copy(consultation), title };
    expect(isConsultationShape(document)).toBe(fits);
    expect(z.safeParse(schemas.consultation, document).success).toBe(fits);
    expect(byJsonSchema.consultation?.(document)).toBe(fits);
  });
});

describe('A compiled reader', () => {
  it.each(documentTypes)('accepts and refuses %s as read does, and finds the same in the content', (type) => {
    const apart = ['unknown-field', 'sensitive-text'];
    fc.assert(
      fc.property(mutated(valid[type]), (value) => {
        const full = read(type, value);
        const fast = readers[type](value);
        expect(fast.ok).toBe(full.ok);
        if (!fast.ok && fast.explain) {
          expect(fast.findings).toEqual([]);
          expect(full.findings.length).toBeGreaterThan(0);
        } else if (full.findings.length < 200) {
          expect(fast.findings).toEqual(full.findings.filter((one) => !apart.includes(one.code)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('hands a wrong shape and broken text over to be explained', () => {
    expect(readConsultation({ ...copy(consultation), title: 1 })).toEqual({ ok: false, findings: [], explain: true });
    expect(readConsultation('{“')).toEqual({ ok: false, findings: [], explain: true });
  });

  it('says itself what the gate stopped', () => {
    const found = (input: unknown) => readConsultation(input).findings.map((one) => one.code);
    expect(found('['.repeat(40))).toEqual(['too-deep']);
    expect(found({ schemaVersion: 9 })).toEqual(['schema-too-new']);
    expect(found('{"type":"index"}')).toEqual(['wrong-kind']);
  });

  it('does not pull zod into a bundle', async () => {
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: ['packages/models/src/compiled/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('zod'))).toEqual([]);
  });
});

describe('What is generated from the schemas', () => {
  it('is what the schemas give today (npx tsx packages/models/scripts/compile-validators.mjs)', async () => {
    const files = await generatedFiles();
    expect(Object.keys(files).length).toBe(12);
    for (const [path, text] of Object.entries(files)) {
      const file = `packages/models/${path}`;
      expect(existsSync(file) && readFileSync(file, 'utf8') === text, path).toBe(true);
    }
  });

  it('gives each key one privacy class over all schemas', () => {
    const codes = ['strict', 'code', 'day', 'link'];
    const privacy = (one: string) => (codes.includes(one) ? 'code' : one);
    const both = [...keyClasses()]
      .map(
        ([key, classes]) =>
          [key, [...new Set([...classes].filter((one) => one !== 'choice').map(privacy))].sort()] as const,
      )
      .filter(([, classes]) => classes.length > 1);
    // `to` is the end of a time, and in `objections` the office to turn to: a day is told by its form.
    expect(both).toEqual([['to', ['code', 'public']]]);
  });

  it('marks every free string of the JSON Schemas with its class', () => {
    const unmarked: string[] = [];
    const visit = (schema: ReturnType<typeof jsonSchemaOf>, path: string): void => {
      if (schema.type === 'string' && !schema.enum && schema.const === undefined && !schema['x-field-class'])
        unmarked.push(path);
      for (const [key, child] of Object.entries(schema.properties ?? {})) visit(child, `${path}.${key}`);
      for (const child of [...(schema.prefixItems ?? []), ...(schema.items ? [schema.items] : [])])
        visit(child, `${path}[]`);
    };
    for (const type of documentTypes) visit(jsonSchemaOf(type), type);
    expect(unmarked).toEqual([]);
  });
});
