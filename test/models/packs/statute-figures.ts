/** Figures of one law, by the article that gives them, as `path = value`. */
export type ByArticle = Readonly<Record<string, readonly string[]>>;

/** Every figure of the national packs, read against the text of the law. */
export const statuteFigures: Readonly<Record<string, ByArticle>> = {
  'cn-rural-2018': {
    '6': ['committee.members = 3, 7'],
    '11': ['committee.termYears = 5'],
    '14': ['election.roll.daysBefore = 20', 'election.roll.objectionDays = 5', 'election.roll.rulingDays = 3'],
    '15': [
      'election.turnout.allVoters = > 1/2 registeredVoters',
      'election.pass = > 1/2 ballotsCast',
      'election.runoffFloor = ≥ 1/3 ballotsCast',
    ],
    '16': [
      'recall.turnout.allVoters = > 1/2 registeredVoters',
      'recall.pass = > 1/2 ballotsCast',
      'election.recallInitiators[0] = ≥ 1/5 eligibleVoters',
      'election.recallInitiators[1] = ≥ 1/3 villageReps',
    ],
    '20': ['election.handover.days = 10'],
    '21': [
      'assemblies.villageAssembly.notice.days = 10',
      'assemblies.villageAssembly.notice.special = false',
      'assemblies.villageAssembly.proposers[0] = ≥ 1/10 eligiblePersons',
      'assemblies.villageAssembly.proposers[1] = ≥ 1/3 villageReps',
    ],
    '22': [
      'assemblies.villageAssembly.quorumAnyOf[0] = > 1/2 eligiblePersons (person)',
      'assemblies.villageAssembly.quorumAnyOf[1] = ≥ 2/3 eligibleHouseholds (household)',
      'assemblies.villageAssembly.pass = > 1/2 present',
    ],
    '25': [
      'assemblies.villageRepAssembly.composition.repsShare = ≥ 4/5 composition',
      'assemblies.villageRepAssembly.composition.womenRepsShare = ≥ 1/3 composition',
      'assemblies.villageRepAssembly.composition.householdsPerRep = 5, 15',
    ],
    '26': [
      'assemblies.villageRepAssembly.quorumAnyOf[0] = ≥ 2/3 composition (member)',
      'assemblies.villageRepAssembly.pass = > 1/2 present',
      'assemblies.villageRepAssembly.proposers[0] = ≥ 1/5 villageReps',
      'assemblies.villageRepAssembly.frequency = quarterly',
    ],
    '27': ['rules.delegable = false', 'rules.fileTo = township'],
    '28': [
      'assemblies.groupMeeting.quorumAnyOf[0] = ≥ 2/3 eligiblePersons (person)',
      'assemblies.groupMeeting.quorumAnyOf[1] = ≥ 2/3 eligibleHouseholds (household)',
      'assemblies.groupMeeting.pass = > 1/2 present',
    ],
    '30': ['publicity.general = quarterly', 'publicity.financeIfBusy = monthly', 'publicity.boardRequired = false'],
    '33': ['appraisal.minPerYear = 1', 'appraisal.failsThatEndOffice = 2'],
  },
  'cn-rural-2026': {
    '8': ['committee.members = 3, 7'],
    '14': ['committee.termYears = 5'],
    '17': ['election.roll.daysBefore = 20', 'election.roll.objectionDays = 5', 'election.roll.rulingDays = 3'],
    '18': [
      'election.turnout.allVoters = > 1/2 registeredVoters',
      'election.pass = > 1/2 ballotsCast',
      'election.runoffFloor = ≥ 1/3 ballotsCast',
      'election.proxy.maxPerHolder = 3',
      'election.proxy.candidateMayHold = false',
      'election.proxy.publishList = true',
    ],
    '19': [
      'recall.turnout.allVoters = > 1/2 registeredVoters',
      'recall.pass = > 1/2 ballotsCast',
      'election.recallInitiators[0] = ≥ 1/5 eligibleVoters',
      'election.recallInitiators[1] = ≥ 1/3 villageReps',
    ],
    '24': ['election.handover.days = 10'],
    '25': [
      'assemblies.villageAssembly.notice.days = 10',
      'assemblies.villageAssembly.notice.special = true',
      'assemblies.villageAssembly.proposers[0] = ≥ 1/10 eligiblePersons',
      'assemblies.villageAssembly.proposers[1] = ≥ 1/3 villageReps',
      'assemblies.villageAssembly.minPerYear = 1',
    ],
    '26': [
      'assemblies.villageAssembly.quorumAnyOf[0] = > 1/2 eligiblePersons (person)',
      'assemblies.villageAssembly.quorumAnyOf[1] = ≥ 2/3 eligibleHouseholds (household)',
      'assemblies.villageAssembly.pass = > 1/2 present',
    ],
    '29': [
      'assemblies.villageRepAssembly.composition.repsShare = ≥ 4/5 composition',
      'assemblies.villageRepAssembly.composition.womenRepsShare = ≥ 1/3 composition',
      'assemblies.villageRepAssembly.composition.householdsPerRep = 5, 15',
    ],
    '30': [
      'assemblies.villageRepAssembly.quorumAnyOf[0] = ≥ 2/3 composition (member)',
      'assemblies.villageRepAssembly.pass = > 1/2 present',
      'assemblies.villageRepAssembly.proposers[0] = ≥ 1/5 villageReps',
      'assemblies.villageRepAssembly.frequency = quarterly',
    ],
    '31': ['rules.delegable = false', 'rules.fileTo = township'],
    '32': [
      'assemblies.groupMeeting.quorumAnyOf[0] = ≥ 2/3 eligiblePersons (person)',
      'assemblies.groupMeeting.quorumAnyOf[1] = ≥ 2/3 eligibleHouseholds (household)',
      'assemblies.groupMeeting.pass = > 1/2 present',
    ],
    '35': [
      'publicity.minDays.days = 15',
      'publicity.general = quarterly',
      'publicity.financeIfBusy = monthly',
      'publicity.boardRequired = true',
    ],
    '38': ['appraisal.minPerYear = 1', 'appraisal.failsThatEndOffice = 2'],
  },
  'cn-urban-2018': {
    '6': ['communityHouseholds.range = 100, 700'],
    '7': ['committee.members = 5, 9'],
    '8': ['committee.termYears = 5'],
    '9': [
      'assemblies.residentAssembly.quorumAnyOf[0] = > 1/2 eligiblePersons (person)',
      'assemblies.residentAssembly.quorumAnyOf[1] = > 1/2 eligibleHouseholds (household)',
      'assemblies.residentAssembly.quorumAnyOf[2] = > 1/2 groupDelegates (groupDelegate)',
      'assemblies.residentAssembly.pass = > 1/2 present',
    ],
    '10': [
      'assemblies.residentAssembly.proposers[0] = ≥ 1/5 eligiblePersons',
      'assemblies.residentAssembly.proposers[1] = ≥ 1/5 eligibleHouseholds',
      'assemblies.residentAssembly.proposers[2] = ≥ 1/3 residentGroups',
    ],
    '15': ['rules.delegable = false', 'rules.fileTo = district-or-subdistrict'],
  },
  'cn-urban-2026': {
    '3': ['communityHouseholds.range = 1000, 3000'],
    '8': ['committee.members = 5, 9'],
    '13': [
      'assemblies.residentRepAssembly.composition.householdsPerRep = 20, 50',
      'assemblies.residentRepAssembly.composition.householdsPerRepSoft = true',
    ],
    '14': ['committee.termYears = 5'],
    '17': ['election.roll.daysBefore = 20', 'election.roll.objectionDays = 5', 'election.roll.rulingDays = 3'],
    '19': [
      'election.turnout.allVoters = > 1/2 registeredVoters',
      'election.turnout.householdReps = > 1/2 eligibleHouseholds',
      'election.turnout.residentReps = > 2/3 residentReps',
      'election.pass = > 1/2 ballotsCast',
      'election.runoffFloor = ≥ 1/3 ballotsCast',
      'election.proxy.maxPerHolder = 3',
      'election.proxy.candidateMayHold = false',
      'election.proxy.publishList = true',
      'election.proxy.notInMode = residentReps',
    ],
    '20': [
      'recall.turnout.allVoters = > 1/2 registeredVoters',
      'recall.turnout.householdReps = > 1/2 eligibleHouseholds',
      'recall.turnout.residentReps = > 2/3 residentReps',
      'recall.pass = > 1/2 ballotsCast',
      'election.recallInitiators[0] = ≥ 1/10 eligibleVoters',
      'election.recallInitiators[1] = ≥ 1/10 householdReps',
      'election.recallInitiators[2] = ≥ 1/3 residentReps',
    ],
    '25': ['election.handover.days = 10'],
    '26': [
      'assemblies.residentAssembly.notice.days = 10',
      'assemblies.residentAssembly.notice.special = true',
      'assemblies.residentAssembly.proposers[0] = ≥ 1/10 eligiblePersons',
      'assemblies.residentAssembly.proposers[1] = ≥ 1/10 householdReps',
      'assemblies.residentAssembly.proposers[2] = ≥ 1/3 residentReps',
    ],
    '27': [
      'assemblies.residentAssembly.quorumAnyOf[0] = > 1/2 eligiblePersons (person)',
      'assemblies.residentAssembly.quorumAnyOf[1] = > 1/2 eligibleHouseholds (household)',
      'assemblies.residentAssembly.pass = > 1/2 present',
    ],
    '28': [
      'assemblies.residentRepAssembly.proposers[0] = ≥ 1/5 residentReps',
      'assemblies.residentRepAssembly.frequency = half-yearly',
      'assemblies.residentRepAssembly.composition.repsShare = ≥ 4/5 composition',
    ],
    '29': [
      'assemblies.residentRepAssembly.quorumAnyOf[0] = ≥ 2/3 composition (member)',
      'assemblies.residentRepAssembly.pass = > 1/2 present',
    ],
    '30': ['rules.delegable = true'],
    '31': ['rules.fileTo = district-or-subdistrict'],
    '34': ['publicity.minDays.days = 15', 'publicity.boardRequired = true'],
    '37': ['appraisal.minPerYear = 1', 'appraisal.failsThatEndOffice = 2'],
  },
  'cn-collective-2025': {
    '15': ['nonMemberBenefit = ≥ 3/4 members'],
    '27': [
      'assemblies.memberAssembly.quorumAnyOf[0] = ≥ 2/3 members (member)',
      'assemblies.memberAssembly.pass = ≥ 2/3 members',
      'assemblies.memberAssembly.notice.days = 10',
      'assemblies.memberAssembly.notice.special = false',
      'assemblies.memberAssembly.minPerYear = 1',
    ],
    '28': [
      'assemblies.memberRepAssembly.quorumAnyOf = ',
      'assemblies.memberRepAssembly.pass = ≥ 2/3 memberReps',
      'assemblies.memberRepAssembly.composition.householdsPerRep = 5, 15',
      'assemblies.memberRepAssembly.composition.householdsPerRepSoft = true',
      'assemblies.memberRepAssembly.minReps = 21',
    ],
    '29': ['board.size = 3, 7'],
    '31': ['board.quorum = ≥ 2/3 boardMembers', 'board.pass = > 1/2 boardMembers'],
    '57': ['revocation.fromKnowledge = 1', 'revocation.fromDecision = 5'],
  },
  'cn-land-contract-2019': {
    '19': ['landContract.anyOf[0] = ≥ 2/3 members', 'landContract.anyOf[1] = ≥ 2/3 villageReps'],
  },
  'cn-owners-2021': {
    '278': [
      'owners.quorum = ≥ 2/3 owners',
      'owners.ordinary = > 1/2 voting',
      'owners.special = ≥ 3/4 voting',
      'owners.specialItems = 6, 7, 8',
    ],
  },
};

/** Figures of one province, by the law that gives them with the day of its version, and by its article. */
export type ByLaw = Readonly<Record<string, ByArticle>>;

/** Figures of provinces, by overlay, each read in the text of the law. */
export const localStatuteFigures: Readonly<Record<string, ByLaw>> = {
  'hi-2025': {
    '海南省实施《中华人民共和国村民委员会组织法》办法 2025-11-27': {
      '12': ['minReps.villageRepAssembly.least = 20'],
      '14': ['noticeDays.villageRepAssembly.days = 3'],
      '24': ['answer.days = 15'],
    },
  },
  'zj-2020': {
    '浙江省实施《中华人民共和国村民委员会组织法》办法 2020-07-31': { '23': ['noticeDays.villageRepAssembly.days = 3'] },
  },
  'sh-2020': {
    '上海市实施《中华人民共和国村民委员会组织法》办法 2020-05-14': {
      '17': ['minReps.villageRepAssembly.least = 35'],
      '18': ['noticeDays.villageRepAssembly.days = 10'],
      '24': ['answer.days = 15'],
    },
  },
  'sd-2012': {
    '山东省实施《中华人民共和国村民委员会组织法》办法 2012-11-29': {
      '24': ['noticeDays.villageRepAssembly.days = 5', 'extraQuorum.share = ≥ 2/3 womenReps'],
    },
    '山东省村务公开条例 2018-09-21': { '13': ['postingDays.days = 5'], '16': ['answer.days = 5'] },
  },
  sc: {
    '四川省《中华人民共和国村民委员会组织法》实施办法 2015-12-03': {
      '12': ['minPerYear.villageAssembly.least = 2'],
      '16': ['noticeDays.villageRepAssembly.days = 3'],
      '18': ['minReps.villageRepAssembly.least = 20'],
    },
    '四川省村务公开条例 2009-07-22': {
      '10': ['postingDays.days = 10', 'publishWithin.days = 10'],
      '16': ['answer.days = 10'],
    },
  },
  'cq-2013': {
    '重庆市实施《中华人民共和国村民委员会组织法》办法 2013-09-25': {
      '7': ['baseAdjustments.kinds = unreachable, illness, unable-to-express'],
      '12': ['noticeDays.villageRepAssembly.days = 3'],
      '30': ['postingDays.days = 10', 'publishWithin.days = 10'],
      '31': ['answer.days = 3'],
    },
  },
  'bj-2012': {
    '北京市实施《中华人民共和国村民委员会组织法》的若干规定 2012-09-28': {
      '15': ['minPerYear.villageAssembly.least = 1'],
      '21': ['noticeDays.villageRepAssembly.days = 3'],
      '22': ['minReps.villageRepAssembly.least = 30'],
    },
  },
  'ha-urban-2020': {
    '河南省实施《中华人民共和国城市居民委员会组织法》办法 2020-06-03': {
      '11': ['minPerYear.residentAssembly.least = 2'],
    },
  },
};
