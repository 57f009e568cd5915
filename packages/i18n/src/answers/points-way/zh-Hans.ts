import { formatNumber as n } from '../../format.js';
import type { PointsWaySentences } from './types.js';

/** Sentences on the way of points in simplified Chinese. */
export const pointsWay: PointsWaySentences = {
  due: {
    declareBy: (on) => `最迟${on}申报`,
    objectBy: (on) => `到${on}为止可以提异议`,
    standsUntil: (on) => `结果要张贴到${on}`,
    appealBy: (on) => `入账以后到${on}为止可以申诉`,
    replyBy: (on) => `申诉最迟${on}答复`,
  },
  allDue: (parts) => `${parts.join('，')}。`,
  noDue: '还没有登记日期，算不出期限。',
  gaps: {
    evidence: (_, needed) => `凭据不够，至少要 ${n(needed)} 份。`,
    verifiers: (_, needed) => `核实的人不够，至少要 ${n(needed)} 个。`,
    witnesses: (_, needed) => `见证的人不够，至少要 ${n(needed)} 个。`,
    scorers: (_, needed) => `评议的人不够，至少要 ${n(needed)} 个。`,
    approvers: (_, needed) => `审核的人不够，至少要 ${n(needed)} 个。`,
    'verifies-own': (who) => `${who}不能核实自己的积分，请换人。`,
    'verifies-relative': (who) => `${who}不能核实近亲属的积分，请换人。`,
    'witness-verifies': (who) => `${who}又核实又见证，请另找一个见证人。`,
    'approves-own': (who) => `${who}不能审核自己的积分，请换人。`,
    'approves-relative': (who) => `${who}不能审核近亲属的积分，请换人。`,
    'approves-as-author': (who) => `${who}录入了这一笔，不能再审核，请换人。`,
    'reviewer-decided': (who) => `${who}经手过这一笔，不能再复核，请换人。`,
  },
  noGaps: '经手的人没有问题。',
};
