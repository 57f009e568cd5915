import type { FindingCode, LegalBasis } from '@cunju/models';

const law =
  (name: string, versionOn?: string) =>
  (article?: string): LegalBasis => ({
    law: name,
    ...(article !== undefined && { article }),
    ...(versionOn !== undefined && { versionOn }),
    confidence: article === undefined ? 'P' : 'T',
  });

const village = law('村民委员会组织法', '2025-10-28');
const community = law('城市居民委员会组织法', '2025-10-28');
const members = law('农村集体经济组织法', '2024-06-28');
const civilCode = law('民法典', '2020-05-28');
const OWN: LegalBasis = { law: 'cunju', confidence: 'D' };
const guidance = law('关于做好村规民约和居民公约工作的指导意见')();
const villageWork = law('关于规范村级组织工作事务、机制牌子和证明事项的意见', '2022-08-22')();

const counts = [
  village('26'),
  village('30'),
  village('32'),
  village('18'),
  village('19'),
  community('27'),
  community('29'),
  community('19'),
  members('27'),
  civilCode('278'),
];
const posting = [village('35'), community('34')];
const notices = [village('25'), community('26'), members('27'), OWN];
const elections = [village('18'), community('19')];

/**
 * What findings of a code may rest on, current national law first. Where a province has a rule of its own, the finding
 * names it.
 */
export const bases: Readonly<Partial<Record<FindingCode, readonly LegalBasis[]>>> = {
  'quorum-not-met': counts,
  'majority-not-met': counts,
  'present-over-base': counts,
  'votes-over-present': counts,
  'outcome-differs': counts,
  'pack-differs': [law('村民委员会组织法')(), law('城市居民委员会组织法')(), law('农村集体经济组织法')()],
  'wrong-body': [village('28'), village('31'), community('30'), members('26'), civilCode('278')],
  'not-delegated': [village('28'), community('30')],
  'not-delegable': [village('31'), village('27'), members('28')],
  'other-law': [members('26'), civilCode('278')],
  'laws-conflict': [law('农村土地承包法', '2018-12-29')('19')],
  'notice-short': notices,
  'lead-short': [village('17'), community('17'), OWN],
  'posting-short': [...posting, OWN],
  'posting-missing': posting,
  'notice-part-missing': [...posting, OWN],
  'board-missing': posting,
  'published-late': posting,
  'party-discussion-missing': [village('28.3'), community('30.4'), members('26.2')],
  'objection-short': [village('17'), community('17'), OWN],
  'objection-way-missing': [OWN],
  'answer-late': [OWN],
  'sign-off-missing': [OWN],
  'names-not-needed': [OWN],
  'rows-after-posting': [law('个人信息保护法', '2021-08-20')('47')],
  'proxy-not-allowed': [community('19'), OWN],
  'proxy-holder': [...elections, members('27'), OWN],
  'proxy-over-maximum': elections,
  'delegation-not-written': [...elections, members('27'), OWN],
  'delegation-scope': [OWN],
  'done-late': [OWN],
  'stage-short': [OWN],
  'replies-missing': [OWN],
  'black-board': [OWN],
  'ballot-not-secret': elections,
  'chair-conflict': [OWN],
  'recusal-without-rule': [OWN],
  'minutes-incomplete': [OWN],
  'online-not-binding': [OWN],
  'funding-missing': [village('43'), community('43'), OWN],
  'power-in-duty': [village('43'), community('43'), OWN],
  'admission-missing': [villageWork, community('43'), OWN],
  'trial-ended': [villageWork, community('43')],
  'step-not-allowed': [villageWork, community('43')],
  'trial-long': [OWN],
  'review-long': [OWN],
  'review-missing': [guidance],
  'review-level': [OWN],
  'filing-missing': [village('31'), community('31')],
  'rule-hint': [village('31.2'), community('31.2')],
  'minor-entry': [law('未成年人保护法')('4'), OWN],
};
