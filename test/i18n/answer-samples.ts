import {
  addDays,
  admissionOf,
  balances,
  certificate,
  classify,
  compareLists,
  decide,
  diffVersions,
  holidaysOf,
  lotsOf,
  nationalPacks,
  noticePeriod,
  outcomeOf,
  postingPeriod,
  procedures,
  reviewRules,
  route,
  rulePackOn,
  sealLedger,
  settlement,
  stagesOf,
  tally,
  verifyLedger,
  type AdmissionView,
  type Classification,
  type Consultation,
  type Decision,
  type Finding,
  type HolidayName,
  type Matter,
  type Outcome,
  type Period,
  type PointsLedger,
  type RuleBook,
  type Setting,
  type StageState,
  type StageView,
  type Step,
  type TaskAnswer,
  type TaskList,
  type TallyStep,
  type VerifyReason,
  type Verification,
} from '@cunju/models';
import type { Locale } from '@cunju/i18n';
import * as say from '@cunju/i18n/answers.js';
import { readFileSync } from 'node:fs';
import { admission, consultation } from '../models/read/valid.js';

export const sample = <T>(path: string): T =>
  JSON.parse(readFileSync(`packages/site/public/data/${path}.json`, 'utf8')) as T;

/** What is said, by the name of its function. */
export type Said = readonly [name: string, say: (locale: Locale) => string];

const threshold = { op: 'gt', num: 1, den: 2 } as const;
const more = { base: 228, threshold, needed: 115, short: 0, met: true };

/** A step without a sample does not compile. */
export const steps: { readonly [Id in Step['id']]: readonly Extract<Step, { id: Id }>[] } = {
  'no-rule': [{ id: 'no-rule', pack: 'x', body: 'villageAssembly' }],
  'mode-not-allowed': [{ id: 'mode-not-allowed', mode: 'household', allowed: ['member'] }],
  'base-adjusted': [
    {
      id: 'base-adjusted',
      mode: 'person',
      before: 300,
      after: 298,
      applied: [{ kind: 'deceased', count: 2 }],
      ignored: [{ kind: 'illness', count: 1 }],
    },
  ],
  'present-over-base': [{ id: 'present-over-base', mode: 'person', present: 9, base: 8 }],
  'quorum-leg': [
    { id: 'quorum-leg', mode: 'household', of: 'eligibleHouseholds', present: 160, ...more },
    { id: 'quorum-leg', mode: 'person', of: 'eligiblePersons', present: 9, ...more, met: false, short: 106 },
  ],
  'quorum-extra': [{ id: 'quorum-extra', of: 'womenReps', present: 9, law: '《某省办法》', article: '24', ...more }],
  'quorum-extra-unknown': [{ id: 'quorum-extra-unknown', of: 'womenReps', law: '《某省办法》', article: '24' }],
  'quorum-by-charter': [{ id: 'quorum-by-charter' }],
  recusal: [
    { id: 'recusal', before: 90, after: 88, declared: 2 },
    { id: 'recusal', before: 90, after: 90, declared: 2 },
  ],
  'votes-total': [
    { id: 'votes-total', for: 80, against: 5, abstain: 2, invalid: 1, total: 88, present: 90, notVoted: 2 },
  ],
  'votes-over-present': [{ id: 'votes-over-present', total: 91, present: 90 }],
  majority: [{ id: 'majority', of: 'present', for: 120, ...more }],
  'issued-over-registered': [{ id: 'issued-over-registered', issued: 9, registered: 8 }],
  'box-over-issued': [{ id: 'box-over-issued', box: 9, issued: 8 }],
  'count-over-box': [{ id: 'count-over-box', counted: 9, most: 8 }],
  turnout: [{ id: 'turnout', of: 'registeredVoters', present: 160, ...more }],
  candidate: [{ id: 'candidate', candidate: 'A1', votes: 120, won: true, ...more }],
  'second-round': [{ id: 'second-round', options: ['A1', 'A2'] }],
  tie: [{ id: 'tie', candidates: ['A1', 'A2'] }],
  seats: [{ id: 'seats', seats: 3, filled: 2 }],
};

const votes = { for: 120, against: 20, abstain: 10, invalid: 1 };
const meeting = { pack: 'cn-rural-2026', body: 'villageAssembly', mode: 'household', base: 228 } as const;
const ballot = {
  pack: 'cn-rural-2026',
  body: 'election',
  registered: 600,
  issued: 500,
  box: 480,
  invalid: 3,
  seats: 1,
  round: 1,
  candidates: [
    { id: 'A1', votes: 300 },
    { id: 'A2', votes: 100 },
  ],
} as const;
const double = (area: number, persons: number) => ({ area, persons });
const owners = { pack: 'cn-owners-2021', body: 'ownersDecision', item: 1, base: double(9_000, 90) } as const;

/** Decisions of each outcome, as `decide` gives them. */
export const decisions: Readonly<Record<Outcome, readonly Decision[]>> = {
  open: [decide({ ...meeting, present: 145 }), decide({ ...owners, present: double(3_000, 30) })],
  passed: [
    decide({ ...meeting, present: 152, votes }),
    decide({ ...ballot, body: 'recall' }),
    decide({
      ...owners,
      present: double(7_000, 70),
      votes: { for: double(6_000, 60), against: double(1_000, 10), abstain: double(0, 0), invalid: double(0, 0) },
    }),
  ],
  'not-passed': [decide({ ...meeting, present: 152, votes: { ...votes, for: 76 } })],
  'no-quorum': [decide({ ...meeting, present: 151, votes })],
  invalid: [
    decide({ ...meeting, present: 120, votes }),
    decide({ ...meeting, pack: 'unknown', present: 152, votes }),
    decide({ ...ballot, box: 501 }),
    decide({ ...ballot, box: 100, candidates: [{ id: 'A1', votes: 90 }] }),
  ],
  elected: [decide(ballot)],
  'run-off': [
    decide({ ...ballot, candidates: [{ id: 'A1', votes: 200 }] }),
    decide({ ...ballot, seats: 1, candidates: ['A1', 'A2'].map((id) => ({ id, votes: 241 })) }),
  ],
};

/** A step without a sample does not compile. */
export const tallySteps: { readonly [Id in TallyStep['id']]: readonly Extract<TallyStep, { id: Id }>[] } = {
  received: [{ id: 'received', ballots: 120 }],
  'set-aside': (
    ['unreadable', 'channel', 'early', 'late', 'not-on-roll', 'no-household', 'repeated', 'household-repeated'] as const
  ).map((reason) => ({ id: 'set-aside', reason, ballots: 2 })),
  counted: (['person', 'household', 'member'] as const).map((mode) => ({ id: 'counted', ballots: 117, mode })),
  channel: (['online', 'paper', 'assisted', 'hand', 'proxy'] as const).map((channel) => ({
    id: 'channel',
    channel,
    ballots: 8,
  })),
  present: [{ id: 'present', present: 120, ballots: 117 }],
  question: [{ id: 'question', questionId: 'q1', valid: 110, invalid: 2, blank: 5 }],
};

const settings: readonly Setting[] = ['rural', 'urban', 'collective', 'owners'];
const matters = Object.keys({
  'charter-or-rules': 0,
  'committee-election': 0,
  'committee-recall': 0,
  'rep-assembly-decision-review': 0,
  'rep-assembly-set-up': 0,
  'committee-area-change': 0,
  'village-planning': 0,
  'work-subsidy': 0,
  'collective-income-use': 0,
  'public-works': 0,
  'fund-labour-raising': 0,
  'key-assistance': 0,
  'annual-report-appraisal': 0,
  'resignation-vacancy': 0,
  'non-local-voter': 0,
  'supervision-committee': 0,
  'group-matter': 0,
  'land-contract-plan': 0,
  'collective-member-right': 0,
  'collective-property': 0,
  'owners-common-part': 0,
  'owners-maintenance-fund': 0,
  'community-fund-raising': 0,
  'other-important': 0,
} satisfies Record<Matter, 0>) as readonly Matter[];
export const dates = ['2016-01-01', '2020-01-01', '2026-04-12'] as const;

const said = <T>(name: string, all: readonly T[], how: (one: T, locale: Locale) => string): readonly Said[] =>
  all.map((one) => [name, (locale) => how(one, locale)]);

const flat = <T>(table: Readonly<Record<string, readonly T[]>>): readonly T[] => Object.values(table).flat();

export const votingSaid: readonly Said[] = [
  ...said('sayStep', flat<Step>(steps), (one, locale) => say.sayStep(one, locale)),
  ...said('sayDecision', flat(decisions), (one, locale) => say.sayDecision(one, locale)),
  ...said(
    'sayOutcome',
    [
      sample<Consultation>('village/homestay'),
      sample<Consultation>('village/road-lamps'),
      consultation,
      { ...sample<Consultation>('village/homestay'), publishedOn: '1990-01-01', result: undefined, period: undefined },
    ] as Consultation[],
    (one, locale) => say.sayOutcome(outcomeOf(one), locale),
  ),
  ...said('sayTallyStep', flat<TallyStep>(tallySteps), (one, locale) => say.sayTallyStep(one, locale)),
  ...said('sayTally', [sample<Consultation>('village/road-lamps'), consultation], (one, locale) =>
    say.sayTally(tally(one, []), locale),
  ),
  ...said('sayPack', nationalPacks, (pack, locale) =>
    say.sayPack(pack, { setting: pack.setting, date: pack.effectiveFrom }, locale),
  ),
  ...said(
    'sayPack',
    settings.flatMap((setting) => dates.map((date) => ({ setting, date, province: '37' }))),
    (asked, locale) => say.sayPack(rulePackOn(asked), asked, locale),
  ),
];

const homestay = sample<Consultation>('village/homestay');
const states: Readonly<Record<StageState, 0>> = { done: 0, current: 0, upcoming: 0, skipped: 0, failed: 0, missing: 0 };
const basis = { law: '村民委员会组织法', article: '35', confidence: 'T' } as const;
const views: readonly StageView[] = (Object.keys(states) as StageState[]).flatMap((state): readonly StageView[] => [
  { kind: 'resolve', state, missing: [] },
  {
    kind: 'publishResolution',
    state,
    missing: ['dates', 'notice', 'meeting', 'votes', 'minutes', 'posting', 'taken-down'],
    earliest: { on: '2026-04-12', basis },
    until: { on: '2026-04-27', basis },
  },
  { kind: 'solicit', state, missing: [], earliest: { on: '2026-04-12', basis: { law: '', confidence: 'D' } } },
]);

const holidayNames: Readonly<Record<HolidayName, 0>> = {
  'new-year': 0,
  'spring-festival': 0,
  qingming: 0,
  'labour-day': 0,
  'dragon-boat': 0,
  'mid-autumn': 0,
  'national-day': 0,
};
export const periods: readonly Period[] = [
  postingPeriod({ postedOn: '2026-03-02', days: 15 }),
  ...holidaysOf(2026).holidays.map(({ from }) => postingPeriod({ postedOn: addDays(from, -15), days: 15 })),
];
export const holidaysNamed = Object.keys(holidayNames);

export const procedureSaid: readonly Said[] = [
  ...said(
    'sayRoute',
    settings.flatMap((setting) => matters.flatMap((matter) => dates.map((date) => ({ setting, matter, date })))),
    (asked, locale) => say.sayRoute(route(asked), asked, locale),
  ),
  ...said('sayProcedure', [...procedures, undefined], (one, locale) => say.sayProcedure(one, locale)),
  ...said(
    'sayStageRule',
    procedures.flatMap(({ stages }) => stages),
    (one, locale) => say.sayStageRule(one, locale),
  ),
  ...said('sayStage', [...views, ...stagesOf(homestay, '2026-11-21').stages], (one, locale) =>
    say.sayStage(one, locale),
  ),
  ...said(
    'sayStages',
    [
      stagesOf(homestay, '2026-11-21'),
      stagesOf(consultation, '2026-11-01'),
      { stages: [] },
      ...views.map((view) => ({ stages: [view], ...(view.state === 'upcoming' && { next: view }) })),
    ],
    (one, locale) => say.sayStages(one, locale),
  ),
  ...said('sayPeriod', periods, (one, locale) => say.sayPeriod(one, locale, basis)),
  ...said(
    'sayNotice',
    [
      noticePeriod({ noticedOn: '2026-04-02', days: 10 }),
      noticePeriod({ meetingOn: '2026-04-12', days: 10 }),
      noticePeriod({ noticedOn: '2026-04-02', meetingOn: '2026-04-12', days: 10 }),
      noticePeriod({ noticedOn: '2026-04-03', meetingOn: '2026-04-12', days: 10 }),
    ] as readonly say.NoticeDays[],
    (one, locale) => say.sayNotice(one, locale, basis),
  ),
];

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

export const lists = sample<TaskList>('village/lists');
const byList = (list: string) => lists.items.find((item) => item.list === list)!;
const assist = byList('assist');
const verdicts: Readonly<Record<Extract<TaskAnswer, { kind: 'item' }>['verdict'], 0>> = {
  autonomy: 0,
  assist: 0,
  inform: 0,
  relief: 0,
  certificateAllowed: 0,
  certificateForbidden: 0,
  suspended: 0,
  upcoming: 0,
  lapsed: 0,
};
const taskAnswers: readonly TaskAnswer[] = [
  ...(Object.keys(verdicts) as (keyof typeof verdicts)[]).map((verdict): TaskAnswer => ({
    kind: 'item',
    item: assist,
    verdict,
  })),
  { kind: 'item', item: { ...assist, effectiveTo: '2026-03-01' }, verdict: 'lapsed' },
  { kind: 'several', items: lists.items.slice(0, 3) },
  { kind: 'unlisted' },
];
const questions = ['无犯罪记录证明', '修路灯', '领养老金', '婚姻状况证明', '买彩票', '证明', '帮我追债', '高龄津贴'];
const nearest = classify('修路灯', lists).nearest;
const classified: readonly Classification[] = [
  ...questions.map((question) => classify(question, lists)),
  ...(['autonomy', 'assist', 'relief', 'unlisted', 'unsure'] as const).flatMap((answer): Classification[] => [
    { answer, nearest: [] },
    { answer, nearest },
    { answer, item: assist, nearest, funding: { source: '民政局', amount: { fen: 5_000 }, per: 'person' } },
    { answer, item: assist, nearest, funding: { inKind: '一台电脑', noCostReason: '只要打个电话。' } },
  ]),
];
const views2: readonly AdmissionView[] = [
  ...['2026-04-01', '2026-05-01', '2026-06-02', '2027-06-01'].map((on) => admissionOf(admission, on)),
  ...(['none', 'trial', 'fixed', 'over'] as const).flatMap((standing): AdmissionView[] => [
    { state: 'exited', since: '2026-05-01', steps: [], next: [], standing, mayBeAsked: false },
    {
      state: 'monitored',
      since: '2026-05-01',
      steps: [],
      next: ['renewed', 'exited'],
      standing,
      trialUntil: '2027-05-20',
      mayBeAsked: true,
    },
  ]),
];
const changed: TaskList = {
  ...lists,
  items: lists.items.slice(1).map((item, at) => (at === 0 ? { ...item, timeLimitDays: 99 } : item)),
};
const compared = compareLists(lists, changed);
const place = (locale: Locale) => ({ place: 'village', locale }) as const;

export const listsSaid: readonly Said[] = [
  ...said('sayTaskAnswer', taskAnswers, (one, locale) => say.sayTaskAnswer(one, place(locale))),
  ...said('sayTaskAnswer', taskAnswers, (one, locale) => say.sayTaskAnswer(one, place(locale), '民政局')),
  ...said('sayClassification', classified, (one, locale) => say.sayClassification(one, place(locale))),
  ...said(
    'sayCertificate',
    [
      ...questions.map((question) => certificate(question, lists)),
      ...(['yes', 'no', 'elsewhere', 'unlisted', 'unsure'] as const).flatMap((issue) => [
        { issue, nearest: [] },
        { issue, instead: '到派出所开。', nearest },
      ]),
    ],
    (one, locale) => say.sayCertificate(one, place(locale)),
  ),
  ...said('sayAdmission', views2, (one, locale) => say.sayAdmission(one, locale, basis)),
  ...said('sayComparison', [compared], (one, locale) => say.sayComparison(one, locale)),
  ...said(
    'sayComparedItem',
    [
      ...compared.changed,
      ...compared.same.slice(0, 1),
      {
        ...compared.same[0]!,
        changes: ['list', 'name', 'department', 'funding', 'basis', 'timeLimitDays'] as const,
      },
    ],
    (one, locale) => say.sayComparedItem(one, locale),
  ),
];

const book = sample<RuleBook>('village/rules');
const fined = JSON.parse(
  JSON.stringify(book).replace(
    /("norm":"[a-z]+","text":"|"text":")[^"]{12,}/g,
    '$1乱倒垃圾的罚款二百元，拒不缴纳的停发低保。',
  ),
) as RuleBook;
const [first, second] = [...book.versions].sort((a, b) => a.no - b.no);
const diff = diffVersions(first!, second!);
const at = { chapter: 0, at: 0, no: 1 };
const kinds = ['added', 'removed', 'moved', 'renumbered', 'edited', 'respelled', 'details'] as const;
const value = { text: '200 元', amount: '200', unit: '元' };

export const rulesSaid: readonly Said[] = [
  ...said('sayDifference', diff.articles, (one, locale) => say.sayDifference(one, 'article', locale)),
  ...said(
    'sayDifference',
    (['chapter', 'article', 'clause', 'item', 'paragraph'] as const).flatMap((part) =>
      kinds.map((kind) => ({ part, kind })),
    ),
    ({ part, kind }, locale) =>
      say.sayDifference(
        {
          id: 'a',
          changes: [kind],
          ...(kind !== 'added' && { before: at }),
          ...(kind !== 'removed' && { after: { ...at, no: 12 } }),
          text: [{ op: 'value', before: value, after: { ...value, text: '300 元' } }],
          fields: [],
        },
        part,
        locale,
      ),
  ),
  ...said(
    'sayDiff',
    [diff, diffVersions(first!, first!), diffVersions({ chapters: [] }, { chapters: [] })],
    (one, locale) => say.sayDiff(one, locale),
  ),
  ...said('sayFinding', reviewRules(fined), (one, locale) => say.sayFinding(one, locale)),
];
