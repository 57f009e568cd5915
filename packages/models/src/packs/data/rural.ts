import type { AssemblyRule, RulePack } from '../types.js';
import { leg, moreThanHalf, third, twoThirds } from './shares.js';

const law = '村民委员会组织法';
const persons = 'eligiblePersons';
const households = 'eligibleHouseholds';
const voters = 'registeredVoters';
const cast = 'ballotsCast';

const assembly = (article: string, noticeArticle: string, special: boolean): AssemblyRule => ({
  article,
  quorumAnyOf: [leg('person', moreThanHalf(persons)), leg('household', twoThirds(households))],
  pass: moreThanHalf('present'),
  notice: { days: 10, special, article: noticeArticle, confidence: 'T' },
});

const repAssembly = (article: string): AssemblyRule => ({
  article,
  quorumAnyOf: [leg('member', twoThirds('composition'))],
  pass: moreThanHalf('present'),
});

const group = (article: string): AssemblyRule => ({
  article,
  quorumAnyOf: [leg('person', twoThirds(persons)), leg('household', twoThirds(households))],
  pass: moreThanHalf('present'),
});

const ballot = (article: string) => ({
  article,
  turnout: { allVoters: moreThanHalf(voters) },
  pass: moreThanHalf(cast),
});

const cnRural2018: RulePack = {
  id: 'cn-rural-2018',
  setting: 'rural',
  law,
  versionOn: '2018-12-29',
  effectiveFrom: '2018-12-29',
  effectiveTo: '2025-12-31',
  assemblies: {
    villageAssembly: assembly('22', '21', false),
    villageRepAssembly: repAssembly('26'),
    groupMeeting: group('28'),
  },
  election: {
    ...ballot('15'),
    runoffFloor: third(cast),
  },
  recall: ballot('16'),
  publicity: { article: '30' },
};

const cnRural2026: RulePack = {
  id: 'cn-rural-2026',
  setting: 'rural',
  law,
  versionOn: '2025-10-28',
  effectiveFrom: '2026-01-01',
  assemblies: {
    villageAssembly: assembly('26', '25', true),
    villageRepAssembly: repAssembly('30'),
    groupMeeting: group('32'),
  },
  election: {
    ...ballot('18'),
    runoffFloor: third(cast),
  },
  recall: ballot('19'),
  publicity: {
    article: '35',
    minDays: { days: 15, article: '35', confidence: 'T' },
  },
  partyPreDiscussion: '28.3',
};

/** 村民委员会组织法 as amended in 2018 and, in force from 2026-01-01, in 2025. */
export const ruralPacks: readonly RulePack[] = [cnRural2018, cnRural2026];
