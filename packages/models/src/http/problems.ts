import * as z from 'zod/mini';
import { id, instant, label, list } from '../documents/fields.js';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

interface ProblemRule<E extends Shape> {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Whether the same request may succeed later, unchanged. Such an answer carries `Retry-After`. */
  readonly retryable: boolean;
  /** Members beside those of RFC 9457. */
  readonly extra: E;
}

const rule = <E extends Shape = Record<never, never>>(status: number, extra?: E): ProblemRule<E> => ({
  status,
  retryable: false,
  extra: (extra ?? {}) as E,
});

const later = (status: number): ProblemRule<Record<never, never>> => ({ status, retryable: true, extra: {} });

const name = () => z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/));
const whole = () => z.int().check(z.minimum(Number.MIN_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER));

/** A field of the request that is not right: where, and which finding of `@cunju/models` or issue it is. What was sent is never repeated. */
const fields = () =>
  list(z.looseObject({ path: list(z.union([z.string().check(z.maxLength(128)), z.int()]), 32), code: name() }), 200);

/**
 * Every way in which a request can be refused (RFC 9457), by the code that names its title in `@cunju/i18n`.
 * The list is closed: a client that meets another type says that the request failed, and never shows raw text.
 */
export const problems = {
  // The request itself
  malformed: rule(400),
  'invalid-request': rule(400, { fields: fields() }),
  'idempotency-key-required': rule(400),
  'method-not-allowed': rule(405, { allowed: list(name(), 10) }),
  'too-large': rule(413, { limit: whole() }),
  'unsupported-media-type': rule(415, { accepted: list(label(100), 10) }),
  'idempotency-mismatch': rule(422),
  'in-progress': later(409),
  'precondition-required': rule(428),
  'precondition-failed': rule(412),
  'not-found': rule(404),
  // Who asks
  unauthenticated: rule(401),
  'token-expired': rule(401),
  forbidden: rule(403),
  'second-officer-required': rule(403),
  'code-not-valid': rule(403),
  'code-used': rule(409),
  'not-eligible': rule(403),
  recused: rule(403),
  // Consultations
  'consultation-not-open': rule(409, { opensAt: z.optional(instant()) }),
  'consultation-paused': rule(409),
  'consultation-closed': rule(409, { closedAt: z.optional(instant()) }),
  'online-not-allowed': rule(403),
  'already-voted': rule(409),
  'document-changed': rule(409, { updatedAt: instant() }),
  'tally-hidden': rule(403, { until: z.optional(instant()) }),
  'objections-closed': rule(409),
  'comments-closed': rule(409),
  'wrong-state': rule(409, { state: name(), allowed: list(name(), 20) }),
  'roll-fixed': rule(409),
  'credential-drawn': rule(409),
  'signature-not-valid': rule(403),
  'invalid-document': rule(422, { fields: fields() }),
  // Ledgers
  'unknown-account': rule(422, { account: id() }),
  'account-closed': rule(409, { account: id() }),
  'balance-too-low': rule(409, { balance: whole(), needed: whole() }),
  'out-of-stock': rule(409, { stock: whole() }),
  'notice-not-over': rule(409, { until: z.optional(instant()) }),
  'already-reversed': rule(409, { entry: id() }),
  'not-reversible': rule(409, { entry: id() }),
  'cosignature-refused': rule(409, { size: whole() }),
  // The server
  'rate-limited': later(429),
  unavailable: later(503),
  internal: rule(500),
} as const;

/** Code of a problem; `urn:cunju:problem:` before it is its `type`. */
export type ProblemCode = keyof typeof problems;

/** Without members of its own an object schema would forbid all others. */
type Extra<C extends ProblemCode> = keyof (typeof problems)[C]['extra'] extends never
  ? unknown
  : z.infer<z.ZodMiniObject<(typeof problems)[C]['extra']>>;

/** The body of an answer that refuses, `application/problem+json`. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    readonly type: `urn:cunju:problem:${K}`;
    /** Short, in the language of the answer; `problemTitle` of `@cunju/i18n`. */
    readonly title: string;
    readonly status: number;
    /** One plain sentence about this occurrence. */
    readonly detail?: string;
    /** Identifier of the occurrence, to be named in a complaint. */
    readonly instance?: string;
    readonly retryable: boolean;
    /** The server's clock, which decides deadlines. */
    readonly serverTime: string;
  } & Extra<K>;
}[C];

const PREFIX = 'urn:cunju:problem:';

/** Codes of all problems. */
export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

/** `urn:cunju:problem:already-voted` → `already-voted`; `undefined` for a type that is not on the list. */
export function problemCode(type: unknown): ProblemCode | undefined {
  if (typeof type !== 'string' || !type.startsWith(PREFIX)) return undefined;
  return problemCodes.find((code) => code === type.slice(PREFIX.length));
}

/** The schema of one problem. */
export function problemSchema(code: ProblemCode) {
  const { status, retryable, extra } = problems[code];
  return z.looseObject({
    type: z.literal(`${PREFIX}${code}`),
    title: label(),
    status: z.literal(status),
    detail: z.optional(label(500)),
    instance: z.optional(id()),
    retryable: z.literal(retryable),
    serverTime: instant(),
    ...extra,
  });
}

type Given<C extends ProblemCode> = Omit<Problem<C>, 'type' | 'status' | 'retryable'>;

/** Builds a problem; its own members are checked against its code. */
export function newProblem<C extends ProblemCode>(code: C, members: Given<C>): Problem<C> {
  const { status, retryable } = problems[code];
  return { ...members, type: `${PREFIX}${code}`, status, retryable } as unknown as Problem<C>;
}

/** Reads the body of a refusal. `undefined` where it is none of ours. */
export function readProblem(body: unknown): Problem | undefined {
  const code = problemCode((body as { type?: unknown } | null | undefined)?.type);
  const result = code && z.safeParse(problemSchema(code), body);
  return result?.success ? (body as Problem) : undefined;
}
