import { problemsOf, requestHeaders, routes, type Route } from '@cunju/models/http';
import { describe, expect, it } from 'vitest';

const ALWAYS = ['invalid-request', 'method-not-allowed', 'rate-limited', 'unavailable', 'internal'];
const TOKEN = ['unauthenticated', 'token-expired', 'forbidden'];
const WRITES = [
  'malformed',
  'too-large',
  'unsupported-media-type',
  'idempotency-key-required',
  'idempotency-mismatch',
  'in-progress',
];
const IF_MATCH = ['precondition-required', 'precondition-failed'];

const answer = (etag?: true) => ({ description: '', schema: {}, caching: 'private', ...(etag && { etag }) });
const made = (more: object): Route =>
  ({
    method: 'GET',
    path: '/x',
    role: 'anyone',
    summary: '',
    params: {},
    responses: { 200: answer() },
    problems: ['not-found'],
    ...more,
  }) as unknown as Route;

describe('What a route may refuse, and the headers it asks for', () => {
  it.each([
    ['a read of anyone', {}, [], {}],
    ['a read of a resident', { role: 'resident' }, TOKEN, {}],
    ['a tagged read', { responses: { 200: answer(true) } }, [], { ifNoneMatch: false }],
    [
      'a read with one tagged answer of two',
      { responses: { 200: answer(), 202: answer(true) } },
      [],
      { ifNoneMatch: false },
    ],
    ['a write of anyone', { method: 'POST' }, WRITES, { idempotencyKey: true }],
    ['a tagged write', { method: 'PUT', responses: { 200: answer(true) } }, WRITES, { idempotencyKey: true }],
    ['a write of an officer', { method: 'POST', role: 'officer' }, [...WRITES, ...TOKEN], { idempotencyKey: true }],
    [
      'a write of two',
      { method: 'POST', role: 'officer', twoPersons: true },
      [...WRITES, ...TOKEN, 'second-officer-required'],
      { idempotencyKey: true, secondOfficer: true },
    ],
    [
      'a write that must match',
      { method: 'POST', role: 'officer', ifMatch: true },
      [...WRITES, ...TOKEN, ...IF_MATCH],
      { idempotencyKey: true, ifMatch: true },
    ],
  ])('%s', (_, more, problems, headers) => {
    expect(problemsOf(made(more))).toEqual([...ALWAYS, ...problems, 'not-found']);
    expect(requestHeaders(made(more))).toEqual(headers);
  });

  it('of the contract itself', () => {
    expect(requestHeaders(routes['read-time']!)).toEqual({});
    expect(problemsOf(routes['read-time']!)).toEqual(ALWAYS);
    expect(requestHeaders(routes['open-consultation']!)).toEqual({
      idempotencyKey: true,
      secondOfficer: true,
      ifMatch: true,
    });
    expect(requestHeaders(routes['pause-consultation']!)).toEqual({ idempotencyKey: true });
    expect(problemsOf(routes['pause-consultation']!)).toEqual([
      ...ALWAYS,
      ...WRITES,
      ...TOKEN,
      'not-found',
      'wrong-state',
    ]);
  });
});
