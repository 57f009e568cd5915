import type { RulePack } from '../types.js';
import { leg, moreThanHalf, moreThanTwoThirds, third, twoThirds } from './shares.js';

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
    },
  },
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
    },
    residentRepAssembly: {
      article: '29',
      quorumAnyOf: [leg('member', twoThirds('composition'))],
      pass: moreThanHalf('present'),
    },
  },
  election: {
    article: '19',
    turnout,
    pass: moreThanHalf(cast),
    runoffFloor: third(cast),
  },
  recall: {
    article: '20',
    turnout,
    pass: moreThanHalf(cast),
  },
  publicity: { article: '34', minDays: { days: 15, article: '34', confidence: 'T' } },
  partyPreDiscussion: '30.4',
};

/** 城市居民委员会组织法 of 1989 as amended in 2018 and, in force from 2026-01-01, as revised in 2025. */
export const urbanPacks: readonly RulePack[] = [cnUrban2018, cnUrban2026];
