import * as z from 'zod/mini';
import { ledgerEntry, type EntryKind } from '../../documents/points-ledger.js';
import { date, text } from '../../documents/fields.js';
import { answers, code, count, id, list, page, paging, positive, treeHead } from '../parts.js';
import { route } from '../route.js';

const params = { id: id() };

/** Kinds that an officer posts; a redemption and a reversal have routes of their own. */
const postedKind = z.enum(['earn', 'deduct', 'expiry', 'transfer', 'opening', 'carry', 'adjust'] satisfies EntryKind[]);

const newEntry = z.strictObject({
  debit: id(),
  credit: id(),
  points: positive(),
  kind: postedKind,
  balance: ledgerEntry.shape.balance,
  item: z.optional(id()),
  article: z.optional(code()),
  actDate: date(),
  note: z.optional(text(500)),
});

export const ledgers = {
  'read-account': route('GET', '/points-ledgers/{id}/accounts/{account}/entries', {
    role: 'resident',
    summary: 'The entries of one account, newest first, for its own household and for officers',
    params: { id: id(), account: id() },
    query: paging,
    responses: {
      200: answers(
        'One page and the balance after its last entry; the ETag is the head of the account',
        z.extend(page(ledgerEntry), { balance: z.int() }),
        'private',
        { etag: true, link: true },
      ),
    },
    problems: ['not-found'],
  }),

  'post-entries': route('POST', '/points-ledgers/{id}/entries', {
    role: 'officer',
    twoPersons: true,
    summary: 'Posts a batch whose publication is over: all of it or nothing',
    params,
    request: z.strictObject({ batch: id(), entries: list(newEntry, 500) }),
    responses: {
      201: answers('Posted', z.looseObject({ entries: list(ledgerEntry, 500), head: treeHead }), 'private'),
    },
    problems: [
      'not-found',
      'unknown-account',
      'account-closed',
      'balance-too-low',
      'notice-not-over',
      'invalid-document',
    ],
  }),

  'reverse-entry': route('POST', '/points-ledgers/{id}/reversals', {
    role: 'officer',
    twoPersons: true,
    summary: 'Takes an entry back by its opposite; the entry itself stays',
    params,
    request: z.strictObject({ reverses: id(), reason: text(500) }),
    responses: { 201: answers('Posted', z.looseObject({ entry: ledgerEntry, head: treeHead }), 'private') },
    problems: ['not-found', 'already-reversed', 'not-reversible', 'balance-too-low'],
  }),

  'redeem-points': route('POST', '/points-ledgers/{id}/redemptions', {
    role: 'officer',
    ifMatch: true,
    summary: 'Hands out a reward for points. If-Match is the head of the account as it was read',
    params,
    request: z.strictObject({ account: id(), reward: id(), quantity: positive() }),
    responses: {
      201: answers('Posted', z.looseObject({ entry: ledgerEntry, balance: z.int(), head: treeHead }), 'private', {
        etag: true,
      }),
    },
    problems: ['not-found', 'unknown-account', 'account-closed', 'balance-too-low', 'out-of-stock'],
  }),
} as const;

const plain = { contentType: 'text/plain; charset=utf-8' };

/** The public log, in the formats of C2SP tlog-checkpoint, tlog-tiles and tlog-witness. */
export const logs = {
  'read-checkpoint': route('GET', '/logs/{log}/checkpoint', {
    role: 'anyone',
    summary: 'The signed head of a log',
    params: { log: id() },
    responses: { 200: answers('A note', z.string(), 'public', { ...plain, etag: true }) },
    problems: ['not-found'],
  }),
  'read-tile': route('GET', '/logs/{log}/tile/{level}/{tile}', {
    role: 'anyone',
    summary: 'Hashes of one tile. The number is in groups of three digits (x001/234), with .p/W where it is partial',
    params: {
      log: id(),
      level: z.string().check(z.regex(/^(?:[0-9]|[1-5][0-9]|6[0-3]|entries)$/)),
      tile: z.string().check(z.regex(/^(?:x[0-9]{3}\/){0,5}[0-9]{3}(?:\.p\/[0-9]{1,3})?$/)),
    },
    responses: { 200: answers('Bytes', z.string(), 'immutable', { contentType: 'application/octet-stream' }) },
    problems: ['not-found'],
  }),
  'add-cosignature': route('POST', '/logs/{log}/cosignatures', {
    role: 'witness',
    summary: 'A witness signs a checkpoint that follows from the one it signed before',
    params: { log: id() },
    request: z.strictObject({ size: count(), checkpoint: code(4_000), cosignature: code(1_000) }),
    responses: { 201: answers('Kept', treeHead, 'private') },
    problems: ['not-found', 'signature-not-valid', 'cosignature-refused'],
  }),
  'read-receipt': route('GET', '/receipts/{number}', {
    role: 'anyone',
    summary: 'The proof behind a receipt, or by when it will be there',
    params: { number: code(64) },
    responses: { 200: answers('A proof (tlog-proof) or a promise', z.string(), 'public', plain) },
    problems: ['not-found'],
  }),
} as const;
