import {
  decide,
  nationalPacks,
  outcomeOf,
  rulePackOn,
  tally,
  type Consultation,
  type Decision,
  type Outcome,
  type Step,
  type TallyStep,
} from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { consultation } from '../../models/read/valid.js';
import { said, sample, settings, dates, type Said } from './said.js';

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
