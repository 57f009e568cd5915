import {
  endMovedOut,
  evaluationSummary,
  eventSummary,
  fundTotals,
  matchNeeds,
  mergeOnDeath,
  moveOut,
  splitHousehold,
  type RefusalReason,
} from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { book, entriesOf } from '../../models/ledger/books.js';
import { frame, withPerson } from '../../models/ledger/changes/frame.js';
import { basis, said, type Said } from './said.js';

const entries = entriesOf([
  ['a', 'earn', 60],
  ['a', 'earn', 40, { actDate: '2025-06-01' }],
  ['a', 'earn', 100, { balance: 'base' }],
  ['a', 'earn', 3, { balance: 'honour' }],
  ['p', 'earn', 1],
]);
const ledger = withPerson(book(entries, { scope: 'village' }));
const split = {
  household: 'a',
  on: '2026-06-01',
  staying: 2,
  into: [{ id: 'n1', code: '1-101', heads: 1 }],
};
const ended = { ...ledger, accounts: ledger.accounts.map((one) => ({ ...one, movedOutOn: '2026-03-01' })) };
const baseOnly = withPerson(book(entriesOf([['a', 'earn', 5, { balance: 'base' }]]), { scope: 'village' }));

const window = { from: '2026-06-01', to: '2026-06-30' };
const services = ['s1', 's2'].map((id) => ({
  id,
  name: '送餐',
  kinds: ['meal'],
  provider: { type: 'volunteer' as const, name: '志愿队' },
  window,
  capacity: 5,
  booked: 0,
  cost: 0,
  ...(id === 's1' && { places: ['1组'], groups: ['elders'], cost: 500 }),
}));
const need = { id: 'n', kind: 'meal', place: '1组', window, groups: ['elders'] };
const needs = [
  { ...need, maxCost: 1_000 },
  { ...need, window: { from: '2026-06-20', to: '2026-07-20' } },
  { ...need, kind: 'ride' },
  { ...need, window: { from: '2027-01-01', to: '2027-01-02' } },
  { ...need, people: 9 },
];
const matches = [
  ...matchNeeds(needs, services),
  ...matchNeeds([{ ...need, groups: [], maxCost: 0 }], [{ ...services[0]!, groups: ['children'] }]),
  ...matchNeeds([{ ...need, maxCost: 1 }], services.slice(0, 1), { providers: ['volunteer'] }),
  ...matchNeeds([need], services, { providers: ['community'] }),
];
const judged = [
  {
    period: '2026',
    from: '石桥村',
    to: '民政办',
    direction: 'villageToDept' as const,
    items: [
      { criterion: 'legality', score: 4 },
      { criterion: 'ownThing', score: 5 },
    ],
    published: true,
  },
];
const fund = {
  id: 'f',
  name: '幸福基金',
  openedOn: '2026-01-01',
  sources: [],
  purposes: [],
  signatories: [],
  published: [],
  entries: [
    { id: '1', on: '2026-02-01', direction: 'in' as const, fen: 12_050, label: '捐款' },
    { id: '2', on: '2026-05-01', direction: 'out' as const, fen: 2_000, label: '慰问' },
  ],
};
const reasons: readonly RefusalReason[] = [
  'unlisted',
  'relief',
  'certificateForbidden',
  'lapsed',
  'suspended',
  'upcoming',
  'trial-over',
];
const household = '1-001';

export const communitySaid: readonly Said[] = [
  ...said(
    'sayAccountChange',
    [
      splitHousehold(ledger, split, frame),
      splitHousehold(baseOnly, split, frame),
      splitHousehold(ledger, { ...split, on: '2025-01-01' }, frame),
      mergeOnDeath(ledger, { account: 'p', on: '2026-06-01' }, frame),
      moveOut(ledger, { account: 'b', on: '2026-06-01' }),
      endMovedOut(ended, '2027-03-01', frame),
      endMovedOut(ledger, '2027-03-01', frame),
    ],
    (one, locale) => say.sayAccountChange(one, locale),
  ),
  ...said('sayFundTotals', [undefined, '2026-Q1', '2026-Q2'], (quarter, locale) =>
    say.sayFundTotals(fundTotals(fund, quarter), locale, quarter),
  ),
  ...said(
    'sayEvaluation',
    ['民政办', '别处'].map((to) => evaluationSummary(judged, { to, period: '2026' })),
    (one, locale) => say.sayEvaluation(one, locale),
  ),
  ...said('sayMatch', matches, (one, locale) => say.sayMatch(one, locale, { s1: '送餐上门' })),
  ...said(
    'sayEvents',
    eventSummary([
      { household, type: 'wedding', on: '2026-05-01', tables: 30, adviceGiven: '已上门' },
      { household, type: 'funeral', on: '2026-05-01' },
      { household, type: 'other', on: '2026-05-01' },
    ]),
    (one, locale) => say.sayEvents(one, locale),
  ),
  ...said(
    'sayRefusal',
    reasons.flatMap((reason) =>
      (['village', 'community'] as const).map((place) => ({
        place,
        slip: { work: '入户登记', reason, on: '2026-05-01', basis },
      })),
    ),
    ({ place, slip }, locale) => say.sayRefusal(slip, { place, locale }),
  ),
];
