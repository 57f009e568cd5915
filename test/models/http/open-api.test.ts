import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { routes } from '@cunju/models/http';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../../packages/models/scripts/generated-files.js';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'packages/models/schemas');
const text = readFileSync(join(folder, 'openapi.json'), 'utf8');

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string; 'x-problems': string[]; responses: object }>>;
  readonly components: Record<string, Record<string, object>>;
}
const document = JSON.parse(text) as OpenApi;

const refsOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { $ref?: unknown }).$ref;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(refsOf)];
};

const at = (from: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], from);

describe('The committed OpenAPI document', () => {
  it('is what the schemas give today', async () => {
    expect((await generatedFiles())['schemas/openapi.json']).toBe(text);
  });

  it('has every route with its operation and the problems it may answer with', () => {
    expect(document.openapi).toBe('3.1.0');
    const found = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    );
    const wanted = Object.entries(routes).map(([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path}`);
    expect(found.sort()).toEqual(wanted.sort());
    const cast = document.paths['/consultations/{id}/ballots']!.post!;
    expect(cast['x-problems']).toEqual(expect.arrayContaining(['already-voted', 'idempotency-mismatch', 'recused']));
    expect(Object.keys(cast.responses)).toEqual(expect.arrayContaining(['201', '401', '403', '409', '422', '429']));
  });

  it('points only at what is there', () => {
    const refs = [...new Set(refsOf(document))];
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) {
      const [file, pointer] = ref.split('#') as [string, string | undefined];
      if (file) expect(existsSync(join(folder, file)), ref).toBe(true);
      const target: unknown = file ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : document;
      expect(at(target, pointer ?? ''), ref).toBeTypeOf('object');
    }
  });

  it('describes bodies that another validator understands: what is whole passes, what is not does not', () => {
    const ajv = new Ajv2020({ strict: false });
    const body = (path: string) =>
      (
        document.paths[path]!.post as unknown as {
          requestBody: { content: { 'application/json': { schema: object } } };
        }
      ).requestBody.content['application/json'].schema;
    const ballot = ajv.compile(body('/consultations/{id}/ballots'));
    const seen = '2026-11-21T09:00:00+08:00';
    expect(ballot({ answers: [{ questionId: 'q', optionIds: ['a'] }], seen })).toBe(true);
    expect(ballot({ answers: [], seen, unit: 'h' })).toBe(false);
    const problem = ajv.compile(document.components.schemas!['problem-out-of-stock']!);
    const given = { type: 'urn:cunju:problem:out-of-stock', title: 'x', status: 409, retryable: false };
    expect(problem({ ...given, serverTime: seen, stock: 0 })).toBe(true);
    expect(problem({ ...given, serverTime: seen })).toBe(false);
  });
});

describe('The HTTP schemas', () => {
  it('are in no file that a page loads', () => {
    const sources = ['widgets', 'primitives', 'embed'].flatMap((name) =>
      readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(root, 'packages', name, 'src', file)),
    );
    expect(sources.length).toBeGreaterThan(50);
    const loading = sources.filter((file) =>
      /import (?!type)[^;]*['"]@cunju\/models\/http['"]/.test(readFileSync(file, 'utf8')),
    );
    expect(loading).toEqual([]);
    const index = readFileSync(join(root, 'packages/models/src/index.ts'), 'utf8');
    expect(index).not.toMatch(/\/http/);
  });
});
