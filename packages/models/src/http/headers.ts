import * as z from 'zod/mini';

/**
 * `Idempotency-Key` of a write: 16 to 128 letters, digits, `-` and `_`, made at random by the client and kept until the
 * answer has come. Same key and body: the first answer, with `Idempotent-Replayed: true`. Another body: `idempotency-mismatch`.
 */
export const idempotencyKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,128}$/));

/** A strong entity tag in its quotation marks. Weak tags are not used: they cannot guard a write. */
export const entityTag = z.string().check(z.regex(/^"[!#-~]{1,128}"$/));

/** `Retry-After` in whole seconds, at most a day. */
export const retryAfter = z
  .string()
  .check(z.regex(/^(?:[0-9]|[1-9][0-9]{1,3}|[1-7][0-9]{4}|8[0-5][0-9]{3}|86[0-3][0-9]{2}|86400)$/));

/** `Idempotent-Replayed`: there only when an earlier answer is given again. */
export const idempotentReplayed = z.literal('true');

/** Name and schema of each header that the contract uses, in the spelling of the wire. */
export const headers = {
  idempotencyKey: { name: 'Idempotency-Key', schema: idempotencyKey },
  ifMatch: { name: 'If-Match', schema: entityTag },
  ifNoneMatch: { name: 'If-None-Match', schema: entityTag },
  /** Token of the second officer where an act needs two; the first is in `Authorization`. */
  secondOfficer: { name: 'Cunju-Second-Officer', schema: z.string().check(z.minLength(1), z.maxLength(4_000)) },
  etag: { name: 'ETag', schema: entityTag },
  retryAfter: { name: 'Retry-After', schema: retryAfter },
  idempotentReplayed: { name: 'Idempotent-Replayed', schema: idempotentReplayed },
  cacheControl: { name: 'Cache-Control', schema: z.string().check(z.minLength(1), z.maxLength(200)) },
  /** RFC 8288: `rel="next"` of a page, `rel="predecessor-version"` and `rel="successor-version"` of a version. */
  link: { name: 'Link', schema: z.string().check(z.minLength(1), z.maxLength(8_000)) },
} as const;

export type HeaderName = keyof typeof headers;
