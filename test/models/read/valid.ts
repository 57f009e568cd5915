import type { AnyDocument, DocumentType, Documents, LedgerEntry } from '@cunju/models';
import { admission, delegation, meetingRecord, notice, reviewOpinion } from './valid-records.js';

export { admission, authority, delegation, meetingRecord, notice, reviewOpinion } from './valid-records.js';

const envelope = {
  schemaVersion: 1,
  publisher: { name: '石门村村民委员会', phone: '0738-1234567' },
  publishedOn: '2026-11-01',
  updatedAt: '2026-11-21T09:00:00+08:00',
  language: 'zh-Hans',
  scope: 'village',
} as const;

const locality = { code: '431322105210', kind: 'village', name: '石门村' } as const;
const votes = { for: 80, against: 5, abstain: 2, invalid: 1 };

export const consultation: Documents['consultation'] = {
  ...envelope,
  type: 'consultation',
  id: 'c-1',
  title: '修路出工的办法',
  locality,
  mode: 'poll',
  status: 'final',
  setting: 'rural',
  matter: 'public-works',
  summary: '从村口到小学的路怎么修。',
  organizer: '石门村村民委员会',
  contact: { office: '村部', phone: '0738-1234567' },
  period: { opensAt: '2026-11-01T09:00:00+08:00', closesAt: '2026-11-10T18:00:00+08:00' },
  ballot: {
    secrecy: 'open',
    channels: ['online', 'paper'],
    changeable: true,
    binding: false,
    questions: [
      {
        id: 'q1',
        text: '同意按户出工吗？',
        kind: 'yesNo',
        options: [
          { id: 'yes', label: '同意', stands: 'for' },
          { id: 'no', label: '不同意', stands: 'against' },
        ],
      },
    ],
  },
  procedure: {
    kind: 'custom',
    stages: [
      {
        id: 's1',
        kind: 'held',
        title: '开会',
        actor: '村民委员会',
        status: 'done',
        startedOn: '2026-11-10',
        endedOn: '2026-11-10',
        meeting: {
          body: 'groupMeeting',
          mode: 'household',
          heldOn: '2026-11-10',
          place: '村部',
          base: 120,
          present: 90,
          votes,
          recusals: [{ maskedName: '张*', reason: '承包方的亲属。', decidedBy: '村民小组', count: 1, votes: false }],
        },
      },
    ],
  },
  result: {
    heldOn: '2026-11-10',
    base: 120,
    present: 90,
    mode: 'household',
    questions: [
      {
        questionId: 'q1',
        votes,
        options: [
          { optionId: 'yes', votes: 80 },
          { optionId: 'no', votes: 5 },
        ],
        channels: [
          { channel: 'online', votes: 60 },
          { channel: 'paper', votes: 28 },
        ],
      },
    ],
    outcome: 'passed',
    rulePackId: 'cn-rural-2026',
    validatorVersion: '0.1.0',
    certifiedBy: ['村务监督委员会'],
    recordedAt: '2026-11-10T20:00:00+08:00',
  },
  documents: [{ title: '路线图', href: 'papers/road.pdf' }],
};

export const taskList: Documents['task-list'] = {
  ...envelope,
  type: 'task-list',
  id: 't-1',
  title: '三个清单',
  locality,
  status: 'inForce',
  level: 'county',
  effectiveFrom: '2026-01-01',
  lists: [{ kind: 'assist', title: '协助政府工作事项', effectiveFrom: '2026-01-01' }],
  departments: [{ id: 'd1', name: '民政局', phone: '0738-1234567' }],
  items: [
    {
      id: 'i1',
      list: 'assist',
      code: 'A01',
      name: '高龄津贴资格核对',
      category: '民政',
      scope: 'both',
      villageRole: 'assist',
      basis: [{ law: '老年人权益保障法', article: '33' }],
      department: 'd1',
      funding: { amount: { fen: 50_000 }, per: 'year' },
      effectiveFrom: '2026-01-01',
      status: 'active',
    },
    {
      id: 'i2',
      list: 'autonomy',
      code: 'Z01',
      name: '管护水渠',
      category: '公益',
      scope: 'rural',
      villageRole: 'lead',
      basis: [{ law: '村民委员会组织法' }],
      effectiveFrom: '2026-01-01',
      status: 'active',
    },
  ],
};

export const ruleBook: Documents['rule-book'] = {
  ...envelope,
  type: 'rule-book',
  id: 'r-1',
  title: '石门村村规民约',
  locality,
  kind: 'villageRules',
  currentVersion: 'v1',
  versions: [
    {
      id: 'v1',
      no: 1,
      label: '2026 年版',
      status: 'inForce',
      effectiveFrom: '2026-02-01',
      chapters: [
        {
          id: 'ch1',
          no: 1,
          title: '总则',
          articles: [
            {
              id: 'a1',
              no: 1,
              clauses: [
                {
                  id: 'k1',
                  no: 1,
                  text: '大家的事大家商量。',
                  norm: 'should',
                  items: [{ id: 'x1', no: 1, text: '先商量。' }],
                },
              ],
            },
            { id: 'a2', no: 2, clauses: [{ id: 'k2', no: 1, text: '房前屋后自己打扫。', norm: 'must' }] },
          ],
        },
        {
          id: 'ch2',
          no: 2,
          title: '附则',
          articles: [
            { id: 'a3', no: 3, clauses: [{ id: 'k3', no: 1, text: '本约自公布之日起施行。', norm: 'declares' }] },
          ],
        },
      ],
      rhymes: [
        {
          id: 'y1',
          meter: 3,
          lines: [
            ['大家事', '大家议'],
            ['房前后，', '勤打理。'],
          ],
          illustrates: ['a1'],
        },
      ],
      terms: [{ id: 'w1', word: '大家', meaning: '全体村民。', article: 'a1' }],
    },
  ],
};

const entry = (seq: number, more: Partial<LedgerEntry>): LedgerEntry => ({
  id: `e${seq}`,
  seq,
  debit: 'pool',
  credit: 'h1',
  points: 5,
  kind: 'earn',
  actDate: '2026-10-02',
  postedAt: '2026-11-01T09:00:00+08:00',
  batch: 'b1',
  approvals: ['评议小组', '监督委员会'],
  ...more,
});

export const pointsLedger: Documents['points-ledger'] = {
  ...envelope,
  type: 'points-ledger',
  id: 'p-1',
  title: '积分台账',
  locality,
  period: { label: '2026 年', from: '2026-01-01', to: '2026-12-31', status: 'open' },
  scheme: {
    unit: '分',
    floor: 0,
    noticeDays: 7,
    approvers: 2,
    expiry: { policy: 'none' },
    items: [
      {
        id: 'clean',
        code: 'J01',
        category: '环境',
        title: '打扫',
        direction: 'earn',
        points: 5,
        pointsMax: 10,
        status: 'active',
      },
      { id: 'litter', code: 'K01', category: '环境', title: '乱倒', direction: 'deduct', points: 3, status: 'active' },
      {
        id: 'hours',
        code: 'J02',
        category: '志愿',
        title: '值班',
        direction: 'earn',
        points: 2,
        per: '小时',
        status: 'active',
      },
    ],
  },
  accounts: [
    { id: 'h1', kind: 'household', code: '1-001', maskedName: '李**', openedOn: '2026-01-01' },
    { id: 'h2', kind: 'household', code: '1-002', openedOn: '2026-01-01' },
  ],
  entries: [
    entry(0, { item: 'clean' }),
    entry(1, {
      kind: 'deduct',
      item: 'litter',
      points: 3,
      debit: undefined,
      credit: 'pool',
      commitment: 'a'.repeat(64),
    }),
    entry(2, { kind: 'redeem', debit: 'h1', credit: 'redeemed', points: 2 }),
    entry(3, { kind: 'reversal', debit: 'redeemed', credit: 'h1', points: 2, reverses: 'e2' }),
  ],
  pending: [],
  batches: [
    {
      id: 'b1',
      label: '10 月',
      postedFrom: '2026-10-20',
      postedTo: '2026-10-27',
      places: ['村部'],
      approvedBy: ['监督委员会'],
    },
  ],
};

export const index: Documents['index'] = {
  ...envelope,
  type: 'index',
  id: 'x-1',
  title: '议事目录',
  locality: { code: '431322105', kind: 'township', name: '石门镇' },
  documents: [
    {
      type: 'consultation',
      id: 'c-1',
      title: '修路出工的办法',
      village: { code: '431322105210', name: '石门村' },
      status: 'ended',
      publisher: '石门村村民委员会',
      updatedAt: '2026-11-21T09:00:00+08:00',
      href: 'c-1.json',
    },
  ],
};

/** One small valid document of each type, with as many kinds of field as it needs to be changed in every way. */
export const valid: { readonly [T in DocumentType]: Documents[T] } = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index,
  notice,
  'meeting-record': meetingRecord,
  delegation,
  admission,
  'review-opinion': reviewOpinion,
};

/** A deep copy without fields whose value is `undefined`. */
export const copy = <T extends AnyDocument>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

/** A copy with one place changed: `undefined` takes the field away. */
export function changed<T extends AnyDocument>(document: T, path: string, value: unknown): T {
  const root = copy(document);
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, root as never);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return root;
}
