import { fifth, fourFifths, moreThanHalf, tenth, third, twoThirds } from '../data/shares.js';
import type { AssemblyFigures, PackFigures } from './types.js';

const persons = 'eligiblePersons';
const households = 'eligibleHouseholds';

const village = (article: string): AssemblyFigures => ({
  proposers: [tenth(persons), third('villageReps')],
  proposersArticle: article,
});

const villageReps = (article: string, compositionArticle: string): AssemblyFigures => ({
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

const roll = (article: string) => ({ daysBefore: 20, objectionDays: 5, rulingDays: 3, article });
const handover = (article: string) => ({ days: 10, article, confidence: 'T' as const });
const limitedProxy = (article: string) => ({ article, maxPerHolder: 3, candidateMayHold: false, publishList: true });
const ruralInitiators = [fifth('eligibleVoters'), third('villageReps')];

/** One record for each national pack that has such figures. */
export const nationalFigures: readonly PackFigures[] = [
  {
    pack: 'cn-rural-2018',
    assemblies: { villageAssembly: village('21'), villageRepAssembly: villageReps('26', '25') },
    election: {
      roll: roll('14'),
      proxy: { article: '15' },
      handover: handover('20'),
      recallInitiators: ruralInitiators,
      recallArticle: '16',
    },
    publicity: { article: '30', general: 'quarterly', financeIfBusy: 'monthly', boardRequired: false },
    rules: { article: '27', body: 'villageAssembly', delegable: false, fileTo: 'township' },
    committee: { members: [3, 7], termYears: 5, article: '6', termArticle: '11' },
    appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '33' },
  },
  {
    pack: 'cn-rural-2026',
    assemblies: {
      villageAssembly: { ...village('25'), minPerYear: 1, frequencyArticle: '25' },
      villageRepAssembly: villageReps('30', '29'),
    },
    election: {
      roll: roll('17'),
      proxy: limitedProxy('18'),
      handover: handover('24'),
      recallInitiators: ruralInitiators,
      recallArticle: '19',
    },
    publicity: { article: '35', general: 'quarterly', financeIfBusy: 'monthly', boardRequired: true },
    consultationDuty: '33',
    rules: { article: '31', body: 'villageAssembly', delegable: false, fileTo: 'township' },
    committee: { members: [3, 7], termYears: 5, article: '8', termArticle: '14' },
    appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '38' },
  },
  {
    pack: 'cn-urban-2018',
    assemblies: {
      residentAssembly: {
        proposers: [fifth(persons), fifth(households), third('residentGroups')],
        proposersArticle: '10',
      },
    },
    rules: { article: '15', body: 'residentAssembly', delegable: false, fileTo: 'district-or-subdistrict' },
    committee: { members: [5, 9], termYears: 5, article: '7', termArticle: '8' },
    communityHouseholds: { range: [100, 700], article: '6' },
  },
  {
    pack: 'cn-urban-2026',
    assemblies: {
      residentAssembly: {
        proposers: [tenth(persons), tenth('householdReps'), third('residentReps')],
        proposersArticle: '26',
      },
      residentRepAssembly: {
        proposers: [fifth('residentReps')],
        proposersArticle: '28',
        frequency: 'half-yearly',
        frequencyArticle: '28',
        composition: {
          article: '28',
          repsShare: fourFifths('composition'),
          householdsPerRep: [20, 50],
          householdsPerRepArticle: '13',
          householdsPerRepSoft: true,
        },
      },
    },
    election: {
      roll: roll('17'),
      proxy: { ...limitedProxy('19'), notInMode: 'residentReps' },
      handover: handover('25'),
      recallInitiators: [tenth('eligibleVoters'), tenth('householdReps'), third('residentReps')],
      recallArticle: '20',
    },
    publicity: { article: '34', boardRequired: true },
    consultationDuty: '32',
    rules: {
      article: '30',
      body: 'residentAssembly',
      delegable: true,
      fileTo: 'district-or-subdistrict',
      fileToArticle: '31',
    },
    committee: { members: [5, 9], termYears: 5, article: '8', termArticle: '14' },
    appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '37' },
    communityHouseholds: { range: [1000, 3000], article: '3' },
  },
  {
    pack: 'cn-collective-2025',
    assemblies: {
      memberAssembly: { minPerYear: 1, frequencyArticle: '27' },
      memberRepAssembly: {
        composition: { article: '28', householdsPerRep: [5, 15], householdsPerRepSoft: true },
        minReps: 21,
        minRepsArticle: '28',
      },
    },
    board: {
      size: [3, 7],
      sizeArticle: '29',
      quorum: twoThirds('boardMembers'),
      pass: moreThanHalf('boardMembers'),
      article: '31',
    },
    revocation: { fromKnowledge: 1, fromDecision: 5, article: '57' },
  },
];
