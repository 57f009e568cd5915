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
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { generatedFiles } from '../../../packages/models/scripts/generated-files.js';
import { keyClasses } from '../../../packages/models/scripts/field-keys.js';
import { compiledTypes, documentTypes, jsonSchemaOf } from '../../../packages/models/scripts/json-schemas.js';
import { isConsultationShape } from '../../../packages/models/src/compiled/shapes/consultation.js';
import { isIndexShape } from '../../../packages/models/src/compiled/shapes/index.js';
import { isPointsLedgerShape } from '../../../packages/models/src/compiled/shapes/points-ledger.js';
import { isRuleBookShape } from '../../../packages/models/src/compiled/shapes/rule-book.js';
import { isTaskListShape } from '../../../packages/models/src/compiled/shapes/task-list.js';
import { mutated } from './mutate.js';
import { consultation, copy, valid } from './valid.js';

type CompiledType = (typeof compiledTypes)[number];

const shapes: Record<CompiledType, (value: unknown) => boolean> = {
  consultation: isConsultationShape,
  'task-list': isTaskListShape,
  'rule-book': isRuleBookShape,
  'points-ledger': isPointsLedgerShape,
  index: isIndexShape,
};
const readers: Record<CompiledType, (input: unknown) => CompiledResult<DocumentType>> = {
  consultation: readConsultation,
  'task-list': readTaskList,
  'rule-book': readRuleBook,
  'points-ledger': readPointsLedger,
  index: readIndex,
};

const isCompiled = (type: DocumentType): type is CompiledType => (compiledTypes as readonly string[]).includes(type);

/** JSON documents below a folder. */
function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentsIn(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });
}

const ajv = new Ajv2020({ strict: false, logger: false });
const byJsonSchema = Object.fromEntries(documentTypes.map((type) => [type, ajv.compile(jsonSchemaOf(type))]));

describe('The compiled shape, zod and the published JSON Schema', () => {
  it.each(documentTypes)(
    'agree over 4,000 changed documents of type %s: what the shape accepts, all accept',
    (type) => {
      const answers = { yes: 0, no: 0 };
      fc.assert(
        fc.property(mutated(valid[type]), (value) => {
          const zod = z.safeParse(schemas[type] as z.ZodMiniType, value).success;
          // The types that no widget shows have no compiled shape.
          const compiled = isCompiled(type) ? shapes[type](value) : zod;
          answers[compiled ? 'yes' : 'no']++;
          expect(byJsonSchema[type]?.(value)).toBe(zod);
          if (compiled) expect(zod).toBe(true);
        }),
        { numRuns: 4_000 },
      );
      expect(answers.yes).toBeGreaterThan(100);
      expect(answers.no).toBeGreaterThan(100);
    },
  );
});

describe('A compiled reader', () => {
  it.each(compiledTypes)('accepts of %s only what read accepts, and leaves the rest to it', (type) => {
    fc.assert(
      fc.property(mutated(valid[type]), (value) => {
        const fast = readers[type](value);
        if (fast.ok) {
          expect(fast.document).toBe(value);
          expect(read(type, value).ok).toBe(true);
        } else {
          expect(fast).toMatchObject({ findings: [], explain: true });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts every sample document without the full reading', () => {
    const data = join(import.meta.dirname, '../../../packages/site/public/data');
    const files = ['village', 'community', 'county'].flatMap((folder) => documentsIn(join(data, folder)));
    expect(files.length).toBeGreaterThan(100);
    const slow = files.filter((file) => {
      const bytes = readFileSync(file);
      const { type } = JSON.parse(bytes.toString()) as { type: DocumentType };
      return isCompiled(type) && !readers[type](new Uint8Array(bytes)).ok;
    });
    expect(slow).toEqual([]);
  });

  it('refuses every edge case that read refuses', () => {
    const folder = join(import.meta.dirname, '../../../packages/site/public/data/edge-cases');
    const cases = JSON.parse(readFileSync(join(folder, 'edge-cases.json'), 'utf8')) as {
      file: string;
      type: DocumentType;
      ok: boolean;
    }[];
    for (const { file, type, ok } of cases) {
      if (!ok && isCompiled(type))
        expect(readers[type](new Uint8Array(readFileSync(join(folder, file)))).ok, file).toBe(false);
    }
  });

  it('hands over what it does not accept, and says when it is an index', () => {
    const unexplained = { ok: false, findings: [], explain: true };
    expect(readConsultation({ ...copy(consultation), title: 1 })).toEqual(unexplained);
    expect(readConsultation('{“')).toEqual(unexplained);
    expect(readConsultation('['.repeat(100_000))).toEqual(unexplained);
    expect(readConsultation(`"${'x'.repeat(3_000_000)}"`)).toEqual(unexplained);
    expect(readConsultation('{"type":"index"}')).toEqual({ ...unexplained, index: true });
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
    expect(Object.keys(files).length).toBe(18);
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
