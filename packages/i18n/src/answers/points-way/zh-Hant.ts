import { formatNumber as n } from '../../format.js';
import type { PointsWaySentences } from './types.js';

/** Sentences on the way of points in traditional Chinese. */
export const pointsWay: PointsWaySentences = {
  due: {
    declareBy: (on) => `最遲${on}申報`,
    objectBy: (on) => `到${on}為止可以提異議`,
    standsUntil: (on) => `結果要張貼到${on}`,
    appealBy: (on) => `入賬以後到${on}為止可以申訴`,
    replyBy: (on) => `申訴最遲${on}答覆`,
  },
  allDue: (parts) => `${parts.join('，')}。`,
  noDue: '還沒有登記日期，算不出期限。',
  gaps: {
    evidence: (_, needed) => `憑據不夠，至少要 ${n(needed)} 份。`,
    verifiers: (_, needed) => `核實的人不夠，至少要 ${n(needed)} 個。`,
    witnesses: (_, needed) => `見證的人不夠，至少要 ${n(needed)} 個。`,
    scorers: (_, needed) => `評議的人不夠，至少要 ${n(needed)} 個。`,
    approvers: (_, needed) => `審核的人不夠，至少要 ${n(needed)} 個。`,
    'verifies-own': (who) => `${who}不能核實自己的積分，請換人。`,
    'verifies-relative': (who) => `${who}不能核實近親屬的積分，請換人。`,
    'witness-verifies': (who) => `${who}又核實又見證，請另找一個見證人。`,
    'approves-own': (who) => `${who}不能審核自己的積分，請換人。`,
    'approves-relative': (who) => `${who}不能審核近親屬的積分，請換人。`,
    'approves-as-author': (who) => `${who}錄入了這一筆，不能再審核，請換人。`,
    'reviewer-decided': (who) => `${who}經手過這一筆，不能再覆核，請換人。`,
  },
  noGaps: '經手的人沒有問題。',
};
