import { readFileSync } from 'node:fs';
import { schemas, type DocumentType } from '@cunju/models';
import {
  collectionOf,
  entityTag,
  idempotencyKey,
  operations,
  problemsOf,
  requestHeaders,
  retryAfter,
  routes,
  type RequestOf,
  type ResponseOf,
} from '@cunju/models/http';
import { describe, expect, it } from 'vitest';

const data = new URL('../../../packages/site/public/data/', import.meta.url);
const sample = (file: string): Record<string, never> =>
  JSON.parse(readFileSync(new URL(file, data), 'utf8')) as Record<string, never>;

const all = Object.entries(routes);
const key = (name: string) => `${routes[name]!.method} ${routes[name]!.path}`;

describe('The routes of the contract', () => {
  it('are the ones that the design names', () => {
    const known = new Set(Object.keys(routes).map(key));
    const named = [
      'GET /time',
      'GET /consultations/{id}/me',
      'GET /consultations/{id}/tally',
      'GET /consultations/{id}/events',
      ...['sessions', 'ballots', 'credentials', 'sealed-ballots', 'opinions', 'objections', 'paper-ballots'].map(
        (part) => `POST /consultations/{id}/${part}`,
      ),
      ...['open', 'pause', 'extend', 'close'].map((act) => `POST /consultations/{id}/${act}`),
      'PUT /consultations/{id}/roll',
      'POST /rule-books/{id}/comments',
      'GET /rule-books/{id}/versions/{version}',
      'GET /points-ledgers/{id}/accounts/{account}/entries',
      ...['entries', 'reversals', 'redemptions'].map((part) => `POST /points-ledgers/{id}/${part}`),
      'GET /receipts/{number}',
      'GET /logs/{log}/checkpoint',
      'GET /logs/{log}/tile/{level}/{tile}',
      'POST /logs/{log}/cosignatures',
    ];
    for (const route of named) expect(known, route).toContain(route);
  });

  it('serve a list and a document with an ETag for every type that is read', () => {
    for (const type of Object.keys(schemas) as DocumentType[]) {
      const document = routes[`get-${type}`]!;
      expect(document.path).toBe(`/${collectionOf(type)}/{id}`);
      expect(document.responses[200]).toMatchObject({ etag: true, caching: 'public', schema: schemas[type] });
      expect(requestHeaders(document)).toEqual({ ifNoneMatch: false });
      expect(routes[`list-${collectionOf(type)}`]!.path).toBe(`/${collectionOf(type)}`);
    }
    expect(collectionOf('index')).toBe('indexes');
  });

  it('stand at one address each, with a schema for exactly the parameters of the path', () => {
    expect(new Set(Object.keys(routes).map(key)).size).toBe(all.length);
    for (const [name, { path, params }] of all) {
      const written = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
      expect(Object.keys(params).sort(), name).toEqual(written.sort());
    }
  });

  it('ask every write for an Idempotency-Key and never a read', () => {
    for (const [name, route] of all) {
      const write = route.method !== 'GET';
      expect(requestHeaders(route).idempotencyKey === true, name).toBe(write);
      expect(problemsOf(route).includes('idempotency-mismatch'), name).toBe(write);
      expect(route.request !== undefined, name).toBe(write);
    }
  });

  it('never let a shared cache keep what is for one person', () => {
    for (const [name, { role, method, responses }] of all)
      for (const answer of Object.values(responses))
        if (role !== 'anyone' || method !== 'GET') expect(answer.caching, name).toBe('private');
  });

  it('take two officers where a vote or an account is changed by one', () => {
    const two = all.filter(([, route]) => route.twoPersons).map(([name]) => name);
    expect(two.sort()).toEqual([
      'close-consultation',
      'extend-consultation',
      'open-consultation',
      'post-entries',
      'put-roll',
      'record-paper-ballots',
      'reverse-entry',
    ]);
    for (const name of two) {
      expect(routes[name]!.role).toBe('officer');
      expect(problemsOf(routes[name]!)).toContain('second-officer-required');
      expect(requestHeaders(routes[name]!).secondOfficer).toBe(true);
    }
  });

  it('take a sealed vote without a token, so that nothing joins it to a unit', () => {
    expect(operations['cast-sealed-ballot'].role).toBe('anyone');
  });
});

describe('Bodies of requests', () => {
  const ballot: RequestOf<'cast-ballot'> = {
    answers: [{ questionId: 'q1', optionIds: ['yes'] }],
    seen: '2026-11-21T09:00:00+08:00',
  };
  const schema = operations['cast-ballot'].request;

  it('are taken when they are whole', () => {
    expect(schema.safeParse(ballot).success).toBe(true);
    const redemption: RequestOf<'redeem-points'> = { account: 'h-1', reward: 'r-1', quantity: 1 };
    expect(operations['redeem-points'].request.safeParse(redemption).success).toBe(true);
  });

  it('are refused with a member that nobody names, one that is missing, or one of another kind', () => {
    expect(schema.safeParse({ ...ballot, unit: 'h-7' }).success).toBe(false);
    expect(schema.safeParse({ answers: ballot.answers }).success).toBe(false);
    expect(schema.safeParse({ ...ballot, answers: [{ questionId: 'q1', optionIds: 'yes' }] }).success).toBe(false);
    expect(operations['redeem-points'].request.safeParse({ account: 'h-1', reward: 'r', quantity: 0 }).success).toBe(
      false,
    );
  });

  it('cannot post a reversal or a redemption as a plain entry', () => {
    const entry = { debit: 'pool', credit: 'h-1', points: 5, actDate: '2026-11-01' };
    const post = (kind: string) =>
      operations['post-entries'].request.safeParse({ batch: 'b-1', entries: [{ ...entry, kind }] }).success;
    expect([post('earn'), post('reversal'), post('redeem')]).toEqual([true, false, false]);
  });

  it('read a paper code with and without a hyphen, and nothing longer', () => {
    const code = operations['open-session'].request;
    for (const text of ['K7M2P9QXRT', 'K7M2P-9QXRT', 'k7m2p 9qxrt'])
      expect(code.safeParse({ code: text }).success, text).toBe(true);
    for (const text of ['', 'K7M2', 'K7M2P-9QXRT-K7M2P', '十个汉字的编码不行啊'])
      expect(code.safeParse({ code: text }).success, text).toBe(false);
  });
});

describe('Bodies of answers', () => {
  it('take the sample documents, and keep what a later version adds', () => {
    const road = sample('village/road-lamps.json');
    expect(routes['get-consultation']!.responses[200]!.schema.safeParse({ ...road, later: 1 }).success).toBe(true);
    const { documents } = sample('village/index.json') as unknown as { documents: unknown[] };
    const list = routes['list-consultations']!.responses[200]!.schema;
    expect(list.safeParse({ items: documents, next: 'abc' }).success).toBe(true);
    expect(list.safeParse({ items: [{ id: 'x' }] }).success).toBe(false);
  });

  it('take the entries of the sample ledger', () => {
    const { entries } = sample('village/points-household.json') as unknown as {
      entries: ResponseOf<'read-account'>['items'];
    };
    const page: ResponseOf<'read-account'> = { items: entries.slice(0, 100), balance: -3 };
    const schema = operations['read-account'].responses[200].schema;
    expect(schema.safeParse(page).success).toBe(true);
    expect(schema.safeParse({ ...page, balance: 0.5 }).success).toBe(false);
  });
});

describe('Headers', () => {
  const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
    schema.safeParse(value).success;

  it('take an Idempotency-Key of 16 to 128 plain characters', () => {
    expect(takes(idempotencyKey, '3f0d9a52-6a9e-4d0a-9d3e-1f2a3b4c5d6e')).toBe(true);
    for (const bad of ['short', 'x'.repeat(129), 'with space in the key', '编号编号编号编号编号编号编号编号', 7])
      expect(takes(idempotencyKey, bad), String(bad)).toBe(false);
  });

  it('take strong entity tags only', () => {
    expect(takes(entityTag, '"sha256-abc"')).toBe(true);
    for (const bad of ['W/"abc"', 'abc', '""', '"a"b"']) expect(takes(entityTag, bad), bad).toBe(false);
  });

  it('take Retry-After from no time to a day', () => {
    const ok = Array.from({ length: 86_402 }, (_, n) => n).filter((n) => takes(retryAfter, String(n)));
    expect([ok.length, ok[0], ok[ok.length - 1]]).toEqual([86_401, 0, 86_400]);
    for (const bad of ['-1', '1.5', '007', 'Wed, 21 Oct 2026 07:28:00 GMT']) expect(takes(retryAfter, bad)).toBe(false);
  });
});
