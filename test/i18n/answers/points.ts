import {
  balances,
  lotsOf,
  sealLedger,
  settlement,
  verifyLedger,
  type Finding,
  type PointsLedger,
  type VerifyReason,
  type Verification,
} from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { said, sample, type Said } from './said.js';

const ledger = sample<PointsLedger>('village/points');
const broken: Readonly<Record<VerifyReason, Verification>> = {
  'no-proof': { ok: false, entries: 0, reason: 'no-proof' },
  size: { ok: false, entries: 12, reason: 'size', brokenBlock: 0 },
  entry: { ok: false, entries: 12, reason: 'entry', brokenBlock: 0, brokenEntry: 4 },
  block: { ok: false, entries: 12, reason: 'block', brokenBlock: 0 },
  root: { ok: false, entries: 12, reason: 'root' },
  checkpoint: { ok: false, entries: 12, reason: 'checkpoint' },
};
const { entries } = ledger;
const sealed = { entries, integrity: sealLedger(entries, 'cunju/test') };
const whole = await verifyLedger(sealed);
const settled = settlement(ledger);
const empty = { lots: [], balance: 0 };
const account = [...balances(ledger).values()][0]!;

export const pointsSaid: readonly Said[] = [
  ...said(
    'saySettlement',
    [
      settled,
      settlement(ledger, { from: '2026-01-01', to: '2026-06-30' }),
      { ...settled, opening: 100, carried: 20, adjusted: -3, reversed: -2, expired: 9 },
      {
        ...settled,
        outstanding: settled.expected - 2,
        remainder: 2,
        findings: [
          {
            code: 'settlement-differs',
            severity: 'error',
            path: [],
            facts: { expected: settled.expected, outstanding: settled.expected - 2, remainder: 2 },
          } as Finding,
        ],
      },
    ],
    (one, locale) => say.saySettlement(one, locale),
  ),
  ...said(
    'sayBalance',
    [
      account,
      { ...account, pending: 20, pendingDeducted: 5, disputed: 10, base: 100, honour: 5 },
      { ...account, balance: -5, available: 0 },
    ],
    (one, locale) => say.sayBalance(one, locale),
  ),
  ...said(
    'sayLots',
    [
      ...[...lotsOf(ledger).values()].slice(0, 3),
      ...[...lotsOf({ ...ledger, scheme: { ...ledger.scheme, expiry: { policy: 'rolling', months: 24 } } }).values()],
      empty,
      { ...empty, balance: -5 },
    ].slice(0, 9),
    (one, locale) => say.sayLots(one, locale),
  ),
  ...said(
    'sayLot',
    [
      { entry: 'e1', since: '2026-03-01', points: 30, left: 10 },
      { entry: 'e1', since: '2026-03-01', points: 30, left: 1, endsOn: '2028-03-01' },
    ],
    (one, locale) => say.sayLot(one, locale),
  ),
  ...said('sayVerification', [whole, ...Object.values(broken)], (one, locale) => say.sayVerification(one, locale)),
];
