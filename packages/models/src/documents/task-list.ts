import * as z from 'zod/mini';
import { envelope, locality } from './envelope.js';
import {
  code,
  count,
  date,
  documentLink,
  id,
  label,
  legalReference,
  list,
  money,
  phone,
  positive,
  text,
} from './fields.js';

/** The three lists, and the certificates that belong to them. */
export const listKind = z.enum(['autonomy', 'assist', 'relief', 'certificateAllowed', 'certificateForbidden']);

const department = z.looseObject({
  id: id(),
  name: label(),
  phone: z.optional(phone()),
  address: z.optional(label()),
});

/** Who pays for an item that a department entrusts. One of amount, in kind and no cost must be there (L-FUND). */
const funding = z.looseObject({
  source: z.optional(label()),
  amount: z.optional(money),
  per: z.optional(z.enum(['item', 'household', 'person', 'month', 'year', 'once'])),
  inKind: z.optional(label()),
  noCostReason: z.optional(text(500)),
});

/** How an item came onto the list (准入). */
const admissionRecord = z.looseObject({
  applicant: label(),
  decidedOn: date(),
  decidedBy: label(),
  number: z.optional(code()),
  trialUntil: z.optional(date()),
  exitOn: z.optional(date()),
  exitReason: z.optional(text(500)),
});

/** One duty of one list. */
export const taskItem = z.looseObject({
  id: id(),
  list: listKind,
  code: code(40),
  name: label(),
  category: label(80),
  scope: z.enum(['rural', 'urban', 'both']),
  villageRole: z.enum(['lead', 'assist', 'inform', 'refuse']),
  /** What the village or community does. */
  does: z.optional(text(2_000)),
  /** What it must not do or be made to do. */
  doesNot: z.optional(text(2_000)),
  basis: z.optional(list(legalReference, 20)),
  department: z.optional(id()),
  funding: z.optional(funding),
  frequency: z.optional(label(80)),
  timeLimitDays: z.optional(positive()),
  /** Months of the year in which the work falls, 1 to 12. */
  months: z.optional(list(z.int().check(z.minimum(1), z.maximum(12)), 12)),
  materials: z.optional(list(label(), 30)),
  dataRequested: z.optional(list(label(), 30)),
  /** Other words that people use for it. */
  keywords: z.optional(list(label(60), 40)),
  /** For a certificate that is not issued: where to go instead. */
  instead: z.optional(text(1_000)),
  effectiveFrom: date(),
  effectiveTo: z.optional(date()),
  status: z.enum(['active', 'suspended', 'expired', 'removed']),
  replacedBy: z.optional(id()),
  admission: z.optional(admissionRecord),
});

/** One of the lists: its own number and dates. */
const taskGroup = z.looseObject({
  kind: listKind,
  title: label(),
  number: z.optional(code()),
  summary: z.optional(text(2_000)),
  effectiveFrom: date(),
  effectiveTo: z.optional(date()),
});

const yearCount = z.looseObject({
  year: z.int().check(z.minimum(1949), z.maximum(2200)),
  duties: z.optional(count()),
  certificates: z.optional(count()),
  plates: z.optional(count()),
  source: label(),
});

/** The three lists of one village or community: own affairs, help to government, and what must not be assigned. */
export const taskList = z.looseObject({
  type: z.literal('task-list'),
  ...envelope,
  locality,
  status: z.enum(['draft', 'inForce', 'withdrawn']),
  level: z.enum(['province', 'city', 'county', 'township', 'village']),
  number: z.optional(code()),
  effectiveFrom: date(),
  effectiveTo: z.optional(date()),
  summary: z.optional(text(2_000)),
  documents: z.optional(list(documentLink, 50)),
  lists: list(taskGroup, 10),
  departments: list(department, 500),
  items: list(taskItem, 20_000),
  /** What to do with work that is on no list. */
  unlisted: z.optional(z.looseObject({ advice: text(1_000), office: label(), phone: z.optional(phone()) })),
  years: z.optional(list(yearCount, 50)),
});

export type ListKind = z.infer<typeof listKind>;
export type TaskItem = z.infer<typeof taskItem>;
export type Department = z.infer<typeof department>;
export type Funding = z.infer<typeof funding>;
/** @see taskList */
export type TaskList = z.infer<typeof taskList>;
