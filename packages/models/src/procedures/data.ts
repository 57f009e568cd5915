import { byLaws } from './by-laws/stages.js';
import { design, law, local, practice, stage } from './stage.js';
import type { ProcedureRule } from './types.js';

const notice = law('notice', 'committee', { optional: true });
const resolve = law('resolve', 'assembly', { votes: true, onFail: 'notice' });
const publishResolution = law('publishResolution', 'committee', { posted: true, onFail: 'publishResolution' });
const implement = practice('implement', 'committee');
const publishResult = law('publishResult', 'committee', { posted: true, onFail: 'publishResult' });
const archive = law('archive', 'committee-and-supervision');
const soliciting = { count: 7, confidence: 'D' } as const;

/** Procedures of domain sections P1 to P15. `custom` has no rule. */
export const procedures: readonly ProcedureRule[] = [
  {
    kind: 'fourDeliberationsTwoDisclosures',
    number: 'P1',
    legalForce: 'regulation',
    confidence: 'K',
    stages: [
      practice('collect', 'two-committees', { days: soliciting }),
      law('propose', 'party-branch', { partyDiscussion: true, onFail: 'collect' }),
      practice('discuss', 'two-committees', { onFail: 'propose' }),
      practice('partyReview', 'party-members', { onFail: 'discuss' }),
      notice,
      resolve,
      publishResolution,
      implement,
      publishResult,
      archive,
    ],
  },
  {
    kind: 'oneSolicitThreeDeliberationsTwoDisclosures',
    number: 'P2',
    legalForce: 'local',
    confidence: 'P',
    stages: [
      local('solicit', 'two-committees', { days: soliciting }),
      law('propose', 'party-branch', { partyDiscussion: true, onFail: 'solicit' }),
      local('review', 'two-committees', { onFail: 'propose' }),
      notice,
      resolve,
      publishResolution,
      implement,
      publishResult,
    ],
  },
  {
    kind: 'fourPeopleMethod',
    number: 'P3',
    legalForce: 'practice',
    confidence: 'S',
    stages: [
      design('raise', 'residents'),
      design('deliberate', 'residents', { onFail: 'raise' }),
      law('decide', 'assembly', { votes: true, onFail: 'deliberate' }),
      design('evaluate', 'residents', { onFail: 'deliberate' }),
    ],
  },
  {
    kind: 'fourPartyConsultation',
    number: 'P4',
    legalForce: 'practice',
    confidence: 'S',
    stages: [
      design('raise', 'residents'),
      design('notice', 'four-parties', { optional: true }),
      design('held', 'four-parties', { onFail: 'notice' }),
      law('resolve', 'assembly', { votes: true, optional: true, onFail: 'notice' }),
      implement,
      publishResult,
    ],
  },
  {
    kind: 'fundLabourRaising',
    number: 'P5b',
    legalForce: 'policy',
    confidence: 'P',
    stages: [
      law('propose', 'party-branch', { partyDiscussion: true }),
      practice('publicComment', 'committee', { days: soliciting, optional: true }),
      notice,
      resolve,
      stage('policy', 'K')('filing', 'township', { onFail: 'propose' }),
      publishResolution,
      implement,
      publishResult,
      archive,
    ],
  },
  {
    kind: 'consultation',
    number: 'P6',
    legalForce: 'statute',
    confidence: 'T',
    stages: [
      stage('policy', 'K')('notice', 'organizer', { optional: true }),
      design('collect', 'organizer', { optional: true }),
      law('held', 'organizer', { onFail: 'notice' }),
      design('followUp', 'committee', { optional: true }),
      law('feedback', 'committee', { posted: true }),
    ],
  },
  {
    kind: 'assembly',
    number: 'P7',
    legalForce: 'statute',
    confidence: 'T',
    stages: [
      law('propose', 'party-branch', { partyDiscussion: true }),
      law('notice', 'committee'),
      resolve,
      publishResolution,
      implement,
      publishResult,
      archive,
    ],
  },
  {
    kind: 'memberAssembly',
    number: 'P13',
    legalForce: 'statute',
    confidence: 'T',
    stages: [
      law('propose', 'party-branch', { partyDiscussion: true }),
      law('notice', 'board'),
      law('resolve', 'members', { votes: true, onFail: 'notice' }),
      law('publishResolution', 'board'),
      practice('implement', 'board'),
      law('archive', 'board'),
    ],
  },
  {
    kind: 'ownersDecision',
    number: 'P14',
    legalForce: 'statute',
    confidence: 'T',
    stages: [
      local('publicComment', 'owners', { days: { count: 15, confidence: 'P' }, optional: true }),
      law('resolve', 'owners', { votes: true }),
      local('publishResult', 'owners', { days: soliciting }),
    ],
  },
  byLaws,
];
