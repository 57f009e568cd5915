import { BY_LAW_GATES, byLawReviewsDue, mayInitiateByLaws, type ByLawGate, type ByLawInitiator } from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { basis, dates, said, settings, type Said } from './said.js';

const states: readonly ByLawGate['state'][] = ['kept', 'broken', 'open', 'unrecorded'];
const initiators: readonly ByLawInitiator[] = [
  { office: 'committee' },
  { office: 'supervision' },
  { support: {} },
  { support: { eligiblePersons: { supporters: 9, base: 100 }, villageReps: { supporters: 1, base: 40 } } },
  { support: { eligiblePersons: { supporters: 10, base: 100 }, residentReps: { supporters: 14, base: 40 } } },
];

export const byLawsSaid: readonly Said[] = [
  ...said(
    'sayByLawInitiative',
    settings.flatMap((setting) =>
      ['51', '43'].flatMap((province) =>
        initiators.map((by) => mayInitiateByLaws({ setting, date: '2026-04-12', province, by })),
      ),
    ),
    (answer, locale) => say.sayByLawInitiative(answer, locale),
  ),
  ...said(
    'sayByLawGate',
    BY_LAW_GATES.flatMap((gate) =>
      states.flatMap((state): readonly ByLawGate[] => [
        { gate, state, basis },
        { gate, state, needed: 7, by: '2026-04-12', basis: { law: 'cunju', confidence: 'D' } },
        { gate, state, count: 1, needed: 1, basis: { law: '某个意见', confidence: 'K' } },
      ]),
    ),
    (gate, locale) => say.sayByLawGate(gate, locale),
  ),
  ...said(
    'sayByLawReviews',
    [[], ...dates.map((onDate) => byLawReviewsDue({ setting: 'rural', effectiveFrom: '2019-05-01', onDate }))],
    (reviews, locale) => say.sayByLawReviews(reviews, locale),
  ),
];
