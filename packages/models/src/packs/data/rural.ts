import type { AssemblyRule, RulePack } from '../types.js';
import { fifth, fourFifths, leg, moreThanHalf, tenth, third, twoThirds } from './shares.js';

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
  proposers: [tenth(persons), third('villageReps')],
  proposersArticle: noticeArticle,
});

const repAssembly = (article: string, compositionArticle: string): AssemblyRule => ({
  article,
  quorumAnyOf: [leg('member', twoThirds('composition'))],
  pass: moreThanHalf('present'),
  proposers: [fifth('villageReps')],
  proposersArticle: article,
  frequency: 'quarterly',
  frequencyArticle: article,
  composition: {
    article: compositionArticle,
    repsShare: fourFifths('composition'),
    womenRepsShare: third('composition'),
    householdsPerRep: [5, 15],
  },
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

const initiators = [fifth('eligibleVoters'), third('villageReps')];

const cnRural2018: RulePack = {
  id: 'cn-rural-2018',
  setting: 'rural',
  law,
  versionOn: '2018-12-29',
  effectiveFrom: '2018-12-29',
  effectiveTo: '2025-12-31',
  assemblies: {
    villageAssembly: assembly('22', '21', false),
    villageRepAssembly: repAssembly('26', '25'),
    groupMeeting: group('28'),
  },
  election: {
    ...ballot('15'),
    runoffFloor: third(cast),
    roll: { daysBefore: 20, objectionDays: 5, rulingDays: 3, article: '14' },
    proxy: { article: '15' },
    handover: { days: 10, article: '20', confidence: 'T' },
  },
  recall: { ...ballot('16'), initiators },
  publicity: { article: '30', general: 'quarterly', financeIfBusy: 'monthly', boardRequired: false },
  rules: { article: '27', body: 'villageAssembly', delegable: false, fileTo: 'township' },
  committee: { members: [3, 7], termYears: 5, article: '6' },
  appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '33' },
};

const cnRural2026: RulePack = {
  id: 'cn-rural-2026',
  setting: 'rural',
  law,
  versionOn: '2025-10-28',
  effectiveFrom: '2026-01-01',
  assemblies: {
    villageAssembly: { ...assembly('26', '25', true), minPerYear: 1, frequencyArticle: '25' },
    villageRepAssembly: repAssembly('30', '29'),
    groupMeeting: group('32'),
  },
  election: {
    ...ballot('18'),
    runoffFloor: third(cast),
    roll: { daysBefore: 20, objectionDays: 5, rulingDays: 3, article: '17' },
    proxy: { article: '18', maxPerHolder: 3, candidateMayHold: false, publishList: true },
    handover: { days: 10, article: '24', confidence: 'T' },
  },
  recall: { ...ballot('19'), initiators },
  publicity: {
    article: '35',
    minDays: { days: 15, article: '35', confidence: 'T' },
    general: 'quarterly',
    financeIfBusy: 'monthly',
    boardRequired: true,
  },
  partyPreDiscussion: '28.3',
  consultationDuty: '33',
  rules: { article: '31', body: 'villageAssembly', delegable: false, fileTo: 'township' },
  committee: { members: [3, 7], termYears: 5, article: '8' },
  appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '38' },
};

/** 村民委员会组织法 as amended in 2018 and, in force from 2026-01-01, in 2025. */
export const ruralPacks: readonly RulePack[] = [cnRural2018, cnRural2026];
