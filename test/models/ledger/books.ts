import type { LedgerEntry, PointsItem, PointsLedger } from '@cunju/models';

const OFFICES = ['积分评议组', '村务监督委员会'];

export const earnItem: PointsItem = {
  id: 'C01',
  code: 'C01',
  category: '村容环境',
  title: '庭院卫生检查合格',
  direction: 'earn',
  points: 1,
  pointsMax: 1_000,
  article: 'rules@v1#yard',
  status: 'active',
};

export const deductItem: PointsItem = {
  ...earnItem,
  id: 'K01',
  code: 'K01',
  title: '经核实乱丢垃圾',
  direction: 'deduct',
  article: 'rules@v1#sorting',
  hearing: true,
};

/** Accounts from and to which each kind goes for the account named. */
const SIDES: Record<LedgerEntry['kind'], (account: string) => Pick<LedgerEntry, 'debit' | 'credit'>> = {
  earn: (credit) => ({ debit: 'pool', credit }),
  opening: (credit) => ({ debit: 'pool', credit }),
  carry: (credit) => ({ debit: 'pool', credit }),
  adjust: (credit) => ({ debit: 'adjust', credit }),
  deduct: (debit) => ({ debit, credit: 'pool' }),
  redeem: (debit) => ({ debit, credit: 'redeemed' }),
  expiry: (debit) => ({ debit, credit: 'expired' }),
  transfer: (debit) => ({ debit, credit: 'fund' }),
  reversal: (debit) => ({ debit, credit: 'pool' }),
};

export type Move = readonly [account: string, kind: LedgerEntry['kind'], points: number, more?: Partial<LedgerEntry>];

/** An entry of 2026-03, posted after its notice with two approvals. */
export const entry = (seq: number, [account, kind, points, more]: Move): LedgerEntry => ({
  id: `e${seq}`,
  seq,
  ...SIDES[kind](account),
  points,
  kind,
  ...(kind === 'earn' && { item: 'C01', article: 'rules@v1#yard' }),
  ...(kind === 'deduct' && { item: 'K01', article: 'rules@v1#sorting' }),
  actDate: '2026-03-01',
  postedAt: '2026-04-20T09:00:00+08:00',
  batch: 'b1',
  approvals: OFFICES,
  ...more,
});

/** The entry that takes back `target`. */
export const back = (target: LedgerEntry, seq: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...target,
  id: `e${seq}`,
  seq,
  kind: 'reversal',
  reverses: target.id,
  debit: target.credit,
  credit: target.debit ?? 'pool',
  ...more,
});

export const entriesOf = (moves: readonly Move[]): LedgerEntry[] => moves.map((move, seq) => entry(seq, move));

/** One household's document, in which deductions are open: three households, a person, a fund; points end after 24 months. */
export function book(entries: readonly LedgerEntry[], changed: Record<string, unknown> = {}): PointsLedger {
  const account = (id: string, kind = 'household') => ({ id, kind, code: `户-${id}`, openedOn: '2026-01-01' });
  return {
    type: 'points-ledger',
    schemaVersion: 1,
    id: 'ledger',
    title: '积分台账',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    publisher: { name: '石桥村村民委员会' },
    publishedOn: '2026-01-05',
    updatedAt: '2026-11-22T09:00:00+08:00',
    language: 'zh-Hans',
    scope: 'household',
    period: { label: '2026年', from: '2026-01-01', to: '2026-12-31', status: 'open' },
    scheme: {
      unit: '分',
      floor: 0,
      noticeDays: 15,
      approvers: 2,
      expiry: { policy: 'rolling', months: 24 },
      items: [earnItem, deductItem],
    },
    accounts: [account('a'), account('b'), account('c'), account('p', 'person'), account('fund', 'fund')],
    entries,
    pending: [],
    batches: [
      {
        id: 'b1',
        label: '3月得分',
        postedFrom: '2026-04-01',
        postedTo: '2026-04-18',
        places: ['村务公开栏'],
        approvedBy: OFFICES,
      },
    ],
    ...changed,
  } as unknown as PointsLedger;
}

/** The village's document of the same entries: deductions name nobody, accounts carry their sum. */
export function publicBook(entries: readonly LedgerEntry[], changed: Record<string, unknown> = {}): PointsLedger {
  const concealed = new Map<string, number>();
  const open = entries.map((one) => {
    if (one.kind !== 'deduct' || one.debit === undefined) return one;
    concealed.set(one.debit, (concealed.get(one.debit) ?? 0) + one.points);
    const { debit: _, ...rest } = one;
    return { ...rest, commitment: 'f'.repeat(64) };
  });
  const ledger = book(open, { scope: 'village', ...changed });
  const accounts = ledger.accounts.map((one) =>
    concealed.has(one.id) ? { ...one, concealed: concealed.get(one.id) } : one,
  );
  return { ...ledger, accounts } as PointsLedger;
}
