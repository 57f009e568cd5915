import {
  mayDemandPublication,
  publicationOf,
  publicityAnswerDue,
  publicityDue,
  remediesFor,
  type Notice,
  type PublicityStep,
  type PublicMatter,
  type RemedyAgainst,
} from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { dates, said, sample, settings, type Said } from './said.js';

const matters: readonly PublicMatter[] = ['general', 'finance', 'important'];
const steps: readonly PublicityStep[] = ['inquiry', 'escalation', 'plan-objection', 'plan-answer'];
const against: readonly RemedyAgainst[] = [
  'committee-decision',
  'assembly-decision',
  'by-law',
  'publicity',
  'womens-rights',
];
const supports: readonly Readonly<Record<string, { readonly supporters: number; readonly base: number }>>[] = [
  {},
  { eligiblePersons: { supporters: 86, base: 868 } },
  { villageReps: { supporters: 30, base: 40 } },
];
const provinces = ['13', '33', '37', '43', '46', '50', '51'];
const decision = sample<Notice>('village/homestay-notice');
const asked = { id: 'q9', on: '2026-03-20', text: '请公布单价。' };

export const notices: readonly Notice[] = [
  { ...decision, status: 'planned', review: undefined, approval: undefined },
  { ...decision, review: undefined },
  { ...decision, status: 'archived', inquiries: [{ ...asked, repliedOn: '2026-03-21' }] },
  { ...decision, inquiries: [asked], corrections: [{ on: '2026-03-22', reason: '写错了日期。', restarts: true }] },
];

export const publicitySaid: readonly Said[] = [
  ...said(
    'sayPublicityDue',
    [
      undefined,
      ...settings.flatMap((setting) =>
        provinces.flatMap((province) =>
          matters.flatMap((matter) =>
            dates.map((eventOn) => publicityDue({ setting, province, matter, eventOn, busy: province === '43' })),
          ),
        ),
      ),
    ],
    (due, locale) => say.sayPublicityDue(due, locale),
  ),
  ...said(
    'sayPublicityAnswer',
    provinces.flatMap((province) =>
      steps.map((step) => publicityAnswerDue({ setting: 'rural', province, step, on: '2026-03-20' })),
    ),
    (due, locale) => say.sayPublicityAnswer(due, locale),
  ),
  ...said(
    'sayDemand',
    provinces.flatMap((province) =>
      supports.map((support) => mayDemandPublication({ setting: 'rural', date: '2026-04-12', province, support })),
    ),
    (answer, locale) => say.sayDemand(answer, locale),
  ),
  ...said(
    'sayPublication',
    [
      ...notices.flatMap((one) => ['2026-03-01', '2026-12-01'].map((on) => publicationOf(one, on))),
      { steps: [], standsUntil: undefined },
    ],
    (publication, locale) => say.sayPublication(publication, locale),
  ),
  ...said(
    'sayRemedies',
    settings.flatMap((setting) =>
      against.flatMap((what) => dates.map((date) => remediesFor({ setting, province: '51', against: what, date }))),
    ),
    (remedies, locale) => say.sayRemedies(remedies, locale),
  ),
];
