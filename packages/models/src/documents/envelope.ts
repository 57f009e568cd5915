import * as z from 'zod/mini';
import { SCHEMA_VERSION } from './constants.js';
import { code, count, date, id, instant, label, list, phone, sha256Hex } from './fields.js';

/** Administrative codes: 6 digits county, 9 township, 12 village or community. */
const areaCode = () => code(12).check(z.regex(/^\d{6}(?:\d{3}(?:\d{3})?)?$/));

/** Where a document belongs. */
export const locality = z.looseObject({
  code: areaCode(),
  kind: z.enum(['village', 'community']),
  name: label(),
  township: z.optional(label()),
  county: z.optional(label()),
});

/** A county or township, for `index` documents that cover many villages. */
export const area = z.looseObject({
  code: areaCode(),
  kind: z.enum(['village', 'community', 'township', 'county']),
  name: label(),
});

/** Who publishes a document and answers for it. The phone is a duty line and shown to everybody. */
export const publisher = z.looseObject({
  name: label(),
  phone: z.optional(phone()),
  address: z.optional(label()),
  hours: z.optional(label()),
});

/** The RFC 6962 tree over the stored bytes of a ledger or log. `blocks` are roots of 256 leaves each. */
export const integrity = z.looseObject({
  origin: label(),
  size: count(),
  root: sha256Hex(),
  /** A C2SP checkpoint note. */
  checkpoint: z.optional(code(4_000)),
  blocks: z.optional(list(sha256Hex(), 100_000)),
  leaves: z.optional(list(sha256Hex(), 1_000_000)),
});

/** What every document starts with, `type` and `locality` apart. */
export const envelope = {
  schemaVersion: z.int().check(z.minimum(1), z.maximum(SCHEMA_VERSION)),
  id: id(),
  publisher,
  publishedOn: date(),
  updatedAt: instant(),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en', 'ug']),
  scope: z.enum(['village', 'household']),
  title: label(),
  /** 索引号. */
  indexNumber: z.optional(code()),
  /** The day the content was last compared with its source (数据核对至). */
  checkedOn: z.optional(date()),
  integrity: z.optional(integrity),
};

export type Locality = z.infer<typeof locality>;
export type Area = z.infer<typeof area>;
export type Publisher = z.infer<typeof publisher>;
export type Integrity = z.infer<typeof integrity>;
