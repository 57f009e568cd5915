import {
  holidaysOf,
  addDays,
  noticePeriod,
  postingPeriod,
  procedures,
  route,
  stagesOf,
  type Consultation,
  type HolidayName,
  type Matter,
  type Period,
  type StageState,
  type StageView,
} from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { consultation } from '../../models/read/valid.js';
import { said, sample, basis, settings, dates, type Said } from './said.js';

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
const homestay = sample<Consultation>('village/homestay');
const states: Readonly<Record<StageState, 0>> = { done: 0, current: 0, upcoming: 0, skipped: 0, failed: 0, missing: 0 };
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
