import type { RulePack } from '../types.js';
import { leg, moreThanHalf, threeQuarters, twoThirds } from './shares.js';

/** 农村集体经济组织法: the majority is measured against all members, not against those present. */
const cnCollective2025: RulePack = {
  id: 'cn-collective-2025',
  setting: 'collective',
  law: '农村集体经济组织法',
  versionOn: '2024-06-28',
  effectiveFrom: '2025-05-01',
  assemblies: {
    memberAssembly: {
      article: '27',
      quorumAnyOf: [leg('member', twoThirds('members'))],
      pass: twoThirds('members'),
      notice: { days: 10, special: false, article: '27', confidence: 'T' },
    },
    memberRepAssembly: {
      article: '28',
      quorumAnyOf: [],
      pass: twoThirds('memberReps'),
    },
  },
  partyPreDiscussion: '26.2',
  nonMemberBenefit: { ...threeQuarters('members'), article: '15' },
};

const cnLandContract2019: RulePack = {
  id: 'cn-land-contract-2019',
  setting: 'land',
  law: '农村土地承包法',
  versionOn: '2018-12-29',
  effectiveFrom: '2019-01-01',
  assemblies: {},
  landContract: { anyOf: [twoThirds('members'), twoThirds('villageReps')], articles: ['19', '28', '52'] },
};

const cnOwners2021: RulePack = {
  id: 'cn-owners-2021',
  setting: 'owners',
  law: '民法典',
  versionOn: '2020-05-28',
  effectiveFrom: '2021-01-01',
  assemblies: {},
  owners: {
    article: '278',
    quorum: twoThirds('owners'),
    ordinary: moreThanHalf('voting'),
    special: threeQuarters('voting'),
    specialItems: [6, 7, 8],
  },
};

/** Packs about property: the collective, contracted land, and the common parts of buildings. */
export const propertyPacks: readonly RulePack[] = [cnCollective2025, cnLandContract2019, cnOwners2021];
