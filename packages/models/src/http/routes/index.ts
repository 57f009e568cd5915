import * as z from 'zod/mini';
import { id, text } from '../../documents/fields.js';
import { answers, count, instant, receipt } from '../parts.js';
import type { HeaderName } from '../headers.js';
import type { ProblemCode } from '../problems.js';
import { route, type Route } from '../route.js';
import { consultationActs } from './consultation-acts.js';
import { consultations } from './consultations.js';
import { documentRoutes, ruleBookVersion } from './documents.js';
import { ledgers, logs } from './ledgers.js';

export { collectionOf, type Collection } from './documents.js';

/** The routes with a schema of their own, by operation. */
export const operations = {
  'read-time': route('GET', '/time', {
    role: 'anyone',
    summary: 'The clock that decides deadlines',
    params: {},
    responses: { 200: answers('Now', z.looseObject({ now: instant(), uncertaintyMs: count() }), 'private') },
    problems: [],
  }),
  ...consultations,
  ...consultationActs,
  'get-rule-book-version': ruleBookVersion,
  'send-comment': route('POST', '/rule-books/{id}/comments', {
    role: 'resident',
    summary: 'A comment on a draft of the rules while comments are asked for',
    params: { id: id() },
    request: z.strictObject({ version: id(), target: z.optional(id()), text: text(2_000) }),
    responses: { 201: answers('Taken', receipt, 'private') },
    problems: ['not-found', 'comments-closed'],
  }),
  ...ledgers,
  ...logs,
} as const;

export type OperationName = keyof typeof operations;

/** Body of a request, as it comes out of its schema. */
export type RequestOf<N extends OperationName> = (typeof operations)[N] extends {
  readonly request: infer S extends z.ZodMiniType;
}
  ? z.infer<S>
  : never;

type Responses<N extends OperationName> = (typeof operations)[N]['responses'];

/** Body of an answer that succeeds. */
export type ResponseOf<N extends OperationName> = {
  [K in keyof Responses<N>]: Responses<N>[K] extends { readonly schema: infer S extends z.ZodMiniType }
    ? z.infer<S>
    : never;
}[keyof Responses<N>];

/** Every route of `/api/v1`, by the name of its operation. */
export const routes: Readonly<Record<string, Route>> = { ...documentRoutes(), ...operations };

const ALWAYS: readonly ProblemCode[] = [
  'invalid-request',
  'method-not-allowed',
  'rate-limited',
  'unavailable',
  'internal',
];
const WITH_TOKEN: readonly ProblemCode[] = ['unauthenticated', 'token-expired', 'forbidden'];
const ON_WRITES: readonly ProblemCode[] = [
  'malformed',
  'too-large',
  'unsupported-media-type',
  'idempotency-key-required',
  'idempotency-mismatch',
  'in-progress',
];

/** Every way in which a route may refuse: its own, and those of its method, role and headers. */
export function problemsOf({ method, role, twoPersons, ifMatch, problems }: Route): readonly ProblemCode[] {
  return [
    ...ALWAYS,
    ...(method === 'GET' ? [] : ON_WRITES),
    ...(role === 'anyone' ? [] : WITH_TOKEN),
    ...(twoPersons ? (['second-officer-required'] as const) : []),
    ...(ifMatch ? (['precondition-required', 'precondition-failed'] as const) : []),
    ...problems,
  ];
}

/** Headers that a request of the route carries, and whether it must. `Authorization` follows from the role. */
export function requestHeaders({
  method,
  twoPersons,
  ifMatch,
  responses,
}: Route): Readonly<Partial<Record<HeaderName, boolean>>> {
  const tagged = Object.values(responses).some((answer) => answer.etag);
  return {
    ...(method !== 'GET' && { idempotencyKey: true }),
    ...(twoPersons && { secondOfficer: true }),
    ...(ifMatch && { ifMatch: true }),
    ...(method === 'GET' && tagged && { ifNoneMatch: false }),
  };
}
