import type { Matter } from '../documents/consultation.js';
import type { RouteRow } from './types.js';

type Rows = Readonly<Partial<Record<Matter, RouteRow>>> & { readonly 'other-important': RouteRow };

const village = (article: string, delegable = true): RouteRow => ({
  body: 'villageAssembly',
  article,
  ...(delegable && { delegateTo: 'villageRepAssembly' }),
});
const either = (article: string): RouteRow => ({
  body: 'villageAssembly',
  alternatives: ['villageRepAssembly'],
  article,
});

/** 村民委员会组织法 of 2025: articles 3, 16, 18–20, 23, 27–29, 31, 32, 37. */
const rural2026: Rows = {
  'charter-or-rules': village('31', false),
  'committee-election': { body: 'election', article: '18' },
  'committee-recall': { body: 'recall', article: '19' },
  'rep-assembly-decision-review': village('27', false),
  'rep-assembly-set-up': { ...village('29', false), confidence: 'D' },
  'committee-area-change': { ...village('3', false), approvals: ['county'] },
  'village-planning': village('28'),
  'work-subsidy': village('28'),
  'collective-income-use': village('28'),
  'public-works': village('28'),
  'fund-labour-raising': village('28'),
  'community-fund-raising': village('28'),
  'key-assistance': village('28'),
  'annual-report-appraisal': village('27'),
  'resignation-vacancy': either('20'),
  'non-local-voter': either('16'),
  'supervision-committee': either('37'),
  'group-matter': { body: 'groupMeeting', article: '32' },
  'land-contract-plan': village('28'),
  'collective-member-right': village('28'),
  'collective-property': village('28'),
  'other-important': village('28'),
};

/** The same matters in the text of 2018. */
const rural2018: Rows = {
  ...rural2026,
  'charter-or-rules': village('27', false),
  'committee-election': { body: 'election', article: '15' },
  'committee-recall': { body: 'recall', article: '16' },
  'rep-assembly-decision-review': village('23', false),
  'rep-assembly-set-up': { ...village('25', false), confidence: 'D' },
  'village-planning': village('24'),
  'work-subsidy': village('24'),
  'collective-income-use': village('24'),
  'public-works': village('24'),
  'fund-labour-raising': village('24'),
  'community-fund-raising': village('24'),
  'key-assistance': village('24'),
  'annual-report-appraisal': village('23'),
  'resignation-vacancy': either('19'),
  'non-local-voter': either('13'),
  'supervision-committee': either('32'),
  'group-matter': { body: 'groupMeeting', article: '28' },
  'land-contract-plan': village('24'),
  'collective-member-right': village('24'),
  'collective-property': village('24'),
  'other-important': village('24'),
};

const resident = (article: string, delegable = true): RouteRow => ({
  body: 'residentAssembly',
  article,
  ...(delegable && { delegateTo: 'residentRepAssembly' }),
});
const residentEither = (article: string): RouteRow => ({
  body: 'residentAssembly',
  alternatives: ['residentRepAssembly'],
  article,
});

/** 城市居民委员会组织法 of 2025: articles 3, 16, 19–21, 28, 30, 36, 42. */
const urban2026: Rows = {
  'charter-or-rules': resident('30'),
  'committee-election': { body: 'election', article: '19' },
  'committee-recall': { body: 'recall', article: '20' },
  'rep-assembly-decision-review': resident('30', false),
  'rep-assembly-set-up': { ...resident('28', false), confidence: 'D' },
  'committee-area-change': { article: '3', approvals: ['county'] },
  'annual-report-appraisal': resident('30'),
  'resignation-vacancy': residentEither('21'),
  'non-local-voter': { article: '16' },
  'supervision-committee': residentEither('36'),
  'fund-labour-raising': { article: '42' },
  'community-fund-raising': { article: '42' },
  'other-important': resident('30'),
};

/** Before 2026 a community had no representative assembly in law, and delegation was not regulated. */
const urban2018: Rows = {
  'charter-or-rules': resident('15', false),
  'committee-election': { body: 'election', article: '8' },
  'committee-recall': resident('10', false),
  'committee-area-change': { article: '6', approvals: ['county'] },
  'fund-labour-raising': resident('16', false),
  'community-fund-raising': resident('16', false),
  'other-important': resident('10', false),
};

const members = (delegable = true): RouteRow => ({
  body: 'memberAssembly',
  article: '26',
  ...(delegable && { delegateTo: 'memberRepAssembly', byCharter: true }),
});

/** 农村集体经济组织法 26 and 28: items 1, 3, 8, 10 and 12 stay with all members. */
const collective2025: Rows = {
  'charter-or-rules': members(false),
  'land-contract-plan': members(false),
  'collective-member-right': members(false),
  'other-important': members(),
};

const owners2021: Rows = { 'other-important': { body: 'ownersDecision', article: '278' } };

/** The table of matters of each pack. */
export const rowsOf: ReadonlyMap<string, Rows> = new Map([
  ['cn-rural-2018', rural2018],
  ['cn-rural-2026', rural2026],
  ['cn-urban-2018', urban2018],
  ['cn-urban-2026', urban2026],
  ['cn-collective-2025', collective2025],
  ['cn-owners-2021', owners2021],
]);
