import * as z from 'zod/mini';
import { code, count, href, id, instant, label, list, positive, sha256Hex } from '../documents/fields.js';
import type { Answer, Caching } from './route.js';

// What comes in is strict, so that a misspelled member is refused and not lost; what goes out may grow.

/** A place in a list, made by the server and opaque to everybody else. */
export const cursor = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,256}$/));

/** A whole number of the query, 1 to 100. */
export const limit = () => z.string().check(z.regex(/^(?:[1-9][0-9]?|100)$/));

/** Bytes in base64url without padding. */
export const bytes = (max: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(max));

/** One page of a list; `next` is missing on the last. */
export const page = <S extends z.ZodMiniType>(item: S) =>
  z.looseObject({ items: list(item, 100), next: z.optional(cursor()) });

export const paging = { cursor: z.optional(cursor()), limit: z.optional(limit()) };

/** The answer to one question of a ballot. */
export const answer = z.strictObject({ questionId: id(), optionIds: list(id(), 50) });

/** What a sender keeps: a number to ask by, and when it was taken. It never says what was chosen. */
export const receipt = z.looseObject({
  number: code(64),
  at: instant(),
  /** A page that shows that it was taken. */
  href: z.optional(href()),
  /** When it is in the public log at the latest. */
  publicBy: z.optional(instant()),
});

/** Where a log stands. */
export const treeHead = z.looseObject({ size: count(), root: sha256Hex() });

/** A count of one question from paper. */
export const questionCount = z.strictObject({
  questionId: id(),
  votes: z.optional(z.strictObject({ for: count(), against: count(), abstain: count(), invalid: count() })),
  options: z.optional(list(z.strictObject({ optionId: id(), votes: count() }), 50)),
});

export { code, count, id, instant, label, list, positive, sha256Hex };

export const answers = <S extends z.ZodMiniType>(
  description: string,
  schema: S,
  caching: Caching,
  more: Pick<Answer, 'etag' | 'link' | 'contentType'> = {},
): Answer<S> => ({ description, schema, caching, ...more });
