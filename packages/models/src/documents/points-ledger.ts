import * as z from 'zod/mini';
import { envelope, locality } from './envelope.js';
import {
  code,
  count,
  date,
  documentLink,
  id,
  instant,
  label,
  list,
  maskedName,
  money,
  positive,
  sha256Hex,
  text,
} from './fields.js';

/** Why points moved. `carry` opens a season with the balance of the one before. */
export const entryKind = z.enum([
  'earn',
  'deduct',
  'redeem',
  'reversal',
  'expiry',
  'transfer',
  'opening',
  'carry',
  'adjust',
]);

/**
 * One transfer of whole points from the account `debit` to the account `credit`; it never changes once posted.
 * Earning debits `pool`; redeeming credits `redeemed`. In a document of scope `village` a deduction carries a
 * `commitment` (SHA-256 over salt and account) in place of `debit`.
 */
export const ledgerEntry = z.looseObject({
  id: id(),
  /** Per ledger, from 0, without gaps. */
  seq: count(),
  debit: z.optional(id()),
  credit: id(),
  points: positive(),
  kind: entryKind,
  /** Which balance it moves; `earned` when absent. */
  balance: z.optional(z.enum(['base', 'earned', 'honour'])),
  item: z.optional(id()),
  article: z.optional(code()),
  actDate: date(),
  /** Of a transfer: the day that the points count from. They are taken from what came in on that day, and keep it. */
  since: z.optional(date()),
  postedAt: instant(),
  /** `id` of the entry that this one takes back. */
  reverses: z.optional(id()),
  batch: id(),
  /** Offices of those who approved; names are not kept in a public document. */
  approvals: list(label(80), 10),
  /** Office that wrote the entry; it may not be one of those who approved. */
  createdBy: z.optional(label(80)),
  commitment: z.optional(sha256Hex()),
  /** Part of a deduction that the floor kept from being taken. It is no debt. */
  uncollected: z.optional(positive()),
  evidenceIds: z.optional(list(id(), 20)),
  hearingRecordId: z.optional(id()),
  /** What was taken for the points, how many of it, and the number of its receipt. */
  reward: z.optional(id()),
  quantity: z.optional(positive()),
  receipt: z.optional(id()),
  /** The request that made the entry; sent again it makes no second one. */
  requestId: z.optional(id()),
  /** A late correction of the period before, entered in the open one. */
  ofPeriod: z.optional(z.enum(['previous'])),
  note: z.optional(text(500)),
});

/** What is not in the tree yet: declared, in audit, or in its publication window. */
const pendingEntry = z.looseObject({
  id: id(),
  account: id(),
  points: positive(),
  direction: z.enum(['earn', 'deduct']),
  item: z.optional(id()),
  actDate: date(),
  state: z.enum(['declared', 'verified', 'scored', 'audited', 'publicNotice', 'objected', 'rejected', 'withdrawn']),
  noticeFrom: z.optional(date()),
  noticeTo: z.optional(date()),
  objectedOn: z.optional(date()),
  /** `id` of the posted entry that is being looked at again; its points are held meanwhile. */
  disputes: z.optional(id()),
  reason: z.optional(text(500)),
});

/** One line of the scoring rules. */
export const pointsItem = z.looseObject({
  id: id(),
  code: code(40),
  category: label(80),
  title: label(),
  direction: z.enum(['earn', 'deduct']),
  points: positive(),
  /** Where the score is a range: the most it can be. */
  pointsMax: z.optional(positive()),
  per: z.optional(label(40)),
  capPerAct: z.optional(positive()),
  capPerMonth: z.optional(positive()),
  capPerYear: z.optional(positive()),
  evidence: z.optional(list(label(), 10)),
  verifier: z.optional(label()),
  /** `documentId@versionId#articleId` of the village rules. */
  article: z.optional(code(200)),
  /** What that article is called there: 第十二条. */
  articleLabel: z.optional(label(40)),
  hearing: z.optional(z.boolean()),
  effectiveFrom: z.optional(date()),
  effectiveTo: z.optional(date()),
  status: z.enum(['active', 'ended']),
});

/** A holder. In public a household shows its code and, if it agreed, a masked name. */
export const account = z.looseObject({
  id: id(),
  kind: z.enum(['household', 'person', 'group', 'fund', 'system']),
  code: code(40),
  maskedName: z.optional(maskedName()),
  group: z.optional(label(80)),
  openedOn: date(),
  closedOn: z.optional(date()),
  /** Account of the household that a person belongs to. */
  household: z.optional(id()),
  /** Account of the household that this one split from (分户), on the day it was opened. */
  splitFrom: z.optional(id()),
  /** Record of what both households agreed on; points were divided by head where there is none. */
  splitAgreement: z.optional(id()),
  /** The day its holder moved away. What is left may be used for twelve months more, a default of this library. */
  movedOutOn: z.optional(date()),
  /** A person under 18: entries are gains only, and only with the guardian's consent. */
  minor: z.optional(z.boolean()),
  guardianConsent: z.optional(z.boolean()),
  /** Points deducted under a commitment, so that a public balance stays right without the details. */
  concealed: z.optional(count()),
  /** 星级文明户, 0 to 10, only with consent. */
  stars: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
});

/** A monthly batch: what was on the board together. */
const batch = z.looseObject({
  id: id(),
  label: label(),
  postedFrom: date(),
  postedTo: date(),
  places: list(label(), 20),
  approvedBy: list(label(80), 10),
  /** What the posted table added up to. */
  table: z.optional(z.looseObject({ rows: count(), points: count(), hash: z.optional(sha256Hex()) })),
});

const reward = z.looseObject({
  id: id(),
  name: label(),
  cost: positive(),
  stock: count(),
  /** What was bought in for the period; less what was taken it is the stock. */
  stocked: z.optional(count()),
  unit: label(20),
  perHousehold: z.optional(positive()),
  /** The most that one account may take in a calendar month. */
  limitPerMonth: z.optional(positive()),
  source: z.optional(label()),
});

/** How points are given, kept and spent. */
const scheme = z.looseObject({
  unit: label(10),
  floor: z.int(),
  noticeDays: positive(),
  approvers: positive(),
  expiry: z.looseObject({
    policy: z.enum(['none', 'quarterReset', 'yearReset', 'rolling']),
    months: z.optional(positive()),
    carryCap: z.optional(count()),
  }),
  items: list(pointsItem, 1_000),
  /** Stars of a household by the points it gained in the period. */
  starLevels: z.optional(
    list(z.looseObject({ stars: z.int().check(z.minimum(1), z.maximum(10)), atLeast: count() }), 10),
  ),
  shop: z.optional(z.looseObject({ name: label(), address: label(), hours: label() })),
});

const fundLine = z.looseObject({ on: date(), label: label(), direction: z.enum(['in', 'out']), amount: money });

/** The account book of a village's points scheme: households, entries, what is pending, and its proof. */
export const pointsLedger = z.looseObject({
  type: z.literal('points-ledger'),
  ...envelope,
  locality,
  period: z.looseObject({
    label: label(80),
    from: date(),
    to: date(),
    status: z.enum(['open', 'closed']),
    /** Last day of posting; later corrections belong to the next period. */
    closedOn: z.optional(date()),
  }),
  rules: z.optional(z.looseObject({ document: id(), version: id(), title: label() })),
  scheme,
  accounts: list(account, 200_000),
  entries: list(ledgerEntry, 1_000_000),
  pending: list(pendingEntry, 20_000),
  batches: list(batch, 2_000),
  rewards: z.optional(list(reward, 500)),
  fund: z.optional(list(fundLine, 5_000)),
  documents: z.optional(list(documentLink, 50)),
});

export type EntryKind = z.infer<typeof entryKind>;
export type LedgerEntry = z.infer<typeof ledgerEntry>;
export type PendingEntry = z.infer<typeof pendingEntry>;
export type PointsItem = z.infer<typeof pointsItem>;
export type Account = z.infer<typeof account>;
/** @see pointsLedger */
export type PointsLedger = z.infer<typeof pointsLedger>;
