import type { RulePack } from '../types.js';
import { fifth, fourFifths, leg, moreThanHalf, moreThanTwoThirds, tenth, third, twoThirds } from './shares.js';

const law = '城市居民委员会组织法';
const persons = 'eligiblePersons';
const households = 'eligibleHouseholds';
const cast = 'ballotsCast';
const legs = [leg('person', moreThanHalf(persons)), leg('household', moreThanHalf(households))];

const cnUrban2018: RulePack = {
  id: 'cn-urban-2018',
  setting: 'urban',
  law,
  versionOn: '2018-12-29',
  effectiveFrom: '2018-12-29',
  effectiveTo: '2025-12-31',
  assemblies: {
    residentAssembly: {
      article: '9',
      quorumAnyOf: [...legs, leg('groupDelegate', moreThanHalf('groupDelegates'))],
      pass: moreThanHalf('present'),
      proposers: [fifth(persons), fifth(households), third('residentGroups')],
      proposersArticle: '10',
    },
  },
  rules: { article: '15', body: 'residentAssembly', delegable: false, fileTo: 'district-or-subdistrict' },
  committee: { members: [5, 9], termYears: 5, article: '7' },
};

const turnout = {
  allVoters: moreThanHalf('registeredVoters'),
  householdReps: moreThanHalf(households),
  residentReps: moreThanTwoThirds('residentReps'),
};

const cnUrban2026: RulePack = {
  id: 'cn-urban-2026',
  setting: 'urban',
  law,
  versionOn: '2025-10-28',
  effectiveFrom: '2026-01-01',
  assemblies: {
    residentAssembly: {
      article: '27',
      quorumAnyOf: legs,
      pass: moreThanHalf('present'),
      notice: { days: 10, special: true, article: '26', confidence: 'T' },
      proposers: [tenth(persons), tenth('householdReps'), third('residentReps')],
      proposersArticle: '26',
    },
    residentRepAssembly: {
      article: '29',
      quorumAnyOf: [leg('member', twoThirds('composition'))],
      pass: moreThanHalf('present'),
      proposers: [fifth('residentReps')],
      proposersArticle: '28',
      frequency: 'half-yearly',
      frequencyArticle: '28',
      composition: {
        article: '28',
        repsShare: fourFifths('composition'),
        householdsPerRep: [20, 50],
        householdsPerRepSoft: true,
      },
    },
  },
  election: {
    article: '19',
    turnout,
    pass: moreThanHalf(cast),
    runoffFloor: third(cast),
    roll: { daysBefore: 20, objectionDays: 5, rulingDays: 3, article: '17' },
    proxy: { article: '19', maxPerHolder: 3, candidateMayHold: false, publishList: true, notInMode: 'residentReps' },
    handover: { days: 10, article: '25', confidence: 'T' },
  },
  recall: {
    article: '20',
    turnout,
    pass: moreThanHalf(cast),
    initiators: [tenth('eligibleVoters'), tenth('householdReps'), third('residentReps')],
  },
  publicity: { article: '34', minDays: { days: 15, article: '34', confidence: 'T' }, boardRequired: true },
  partyPreDiscussion: '30.4',
  consultationDuty: '32',
  rules: { article: '31', body: 'residentAssembly', delegable: true, fileTo: 'district-or-subdistrict' },
  committee: { members: [5, 9], termYears: 5, article: '8' },
  appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '37' },
};

/** 城市居民委员会组织法 of 1989 as amended in 2018 and, in force from 2026-01-01, as revised in 2025. */
export const urbanPacks: readonly RulePack[] = [cnUrban2018, cnUrban2026];
