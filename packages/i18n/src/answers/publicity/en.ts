import { formatNumber as n } from '../../format.js';
import type { PublicitySentences } from './types.js';

const days = (count: number): string => `${n(count)} ${count === 1 ? 'day' : 'days'}`;

/** Sentences on publicity in English. */
export const publicity: PublicitySentences = {
  matters: {
    general: 'General matters',
    finance: 'Income and spending',
    important: 'Important matters that concern the interests of residents',
  },
  rhythms: {
    promptly: 'are published in time',
    monthly: 'are published every month at least',
    quarterly: 'are published every quarter at least',
    regularly: 'are published regularly',
    agreed: 'are published when local rules say',
  },
  due: ({ matter, rhythm, period, by, days: stands, range, board }) =>
    `${matter} ${rhythm}` +
    (period ? ` (this time from ${period[0]} to ${period[1]})` : '') +
    (by === undefined ? '' : `, by ${by} at the latest`) +
    (board ? ', on the notice board' : '') +
    (stands === undefined ? '' : `, and stand for ${days(stands)} at least`) +
    (range ? `; local rules differ between ${n(range[0])} and ${n(range[1])} days` : '') +
    '.',
  noDue: 'No rule on publishing was found for that day; please ask the township or subdistrict.',
  answers: {
    inquiry: (by, count) => `A resident’s question is answered by ${by} at the latest, within ${days(count)}.`,
    escalation: (by, count) =>
      `The township, subdistrict or county answers a complaint by ${by} at the latest, within ${days(count)}.`,
    'plan-objection': (by, count) =>
      `The supervision committee objects to a plan of publication by ${by} at the latest, within ${days(count)}.`,
    'plan-answer': (by, count) =>
      `An objection to a plan of publication is answered by ${by} at the latest, within ${days(count)}.`,
  },
  bases: {
    eligiblePersons: 'residents of 18 or more',
    eligibleHouseholds: 'households',
    householdReps: 'household representatives',
    villageReps: 'village representatives',
    residentReps: 'residents’ representatives',
    residentGroups: 'residents’ groups',
  },
  leg: ({ of, num, den, supporters, needed, short }) =>
    `of the ${of} ${n(supporters)} signed, ${num}/${den} or more is ${n(needed)}, ` +
    (short > 0 ? `${n(short)} short` : 'which is enough'),
  share: ({ of, num, den }) => `${num}/${den} or more of the ${of}`,
  demand: {
    enough: (legs) => `Publication may be demanded: ${legs}.`,
    short: (legs) => `Too few signed to demand publication: ${legs}.`,
  },
  noDemand: (shares) =>
    shares
      ? `Other matters are published where ${shares} ask for it.`
      : 'No rule says how many must sign to have other matters published; what is of general interest is published anyway.',
  steps: {
    plan: 'the plan',
    review: 'the review by the supervision committee',
    approve: 'the decision of the joint meeting',
    mask: 'removing personal data',
    post: 'the posting',
    answer: 'answering questions',
    correct: 'the correction',
    'take-down': 'taking it down',
    archive: 'filing away',
  },
  publication: ({ done, missing, next, until }) =>
    [
      done ? `Done: ${done}` : 'Nothing is done yet',
      missing ? `not on record: ${missing}` : '',
      next === undefined ? 'nothing is left to do' : `next: ${next}`,
      until === undefined ? '' : `it stands until ${until}`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  addressees: {
    township: 'the township or subdistrict',
    county: 'the county government',
    court: 'the court',
    arbitration: 'the arbitration body for contracted land',
    procurator: 'the procuratorate',
  },
  or: ' or ',
  acts: {
    revoke: (to) => `You may ask ${to} to revoke the decision`,
    correct: (to) => `You may turn to ${to}, which can order it to be corrected`,
    publish: (to) => `You may turn to ${to}, which looks into it and can order publication`,
    sue: (to) => `You may sue before ${to}`,
    arbitrate: (to) => `You may ask ${to} to arbitrate`,
    'public-interest': (to) =>
      `Where the public interest is harmed you may turn to ${to}, which can advise or sue in the public interest`,
  },
  remedy: ({ act, by, answerBy }) =>
    `${act}${by === undefined ? '' : `, by ${by} at the latest`}${answerBy === undefined ? '' : `; the answer is due by ${answerBy}`}.`,
  noRemedy: 'No law in force on that day was found to say where to turn; please ask the township or subdistrict first.',
};
