import { formatNumber as n } from '../../format.js';
import type { PublicitySentences } from './types.js';

const DIGITS: Readonly<Record<number, string>> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 10: '十' };
const part = (num: number, den: number): string => `${DIGITS[den] ?? den}分之${DIGITS[num] ?? num}以上`;

/** Sentences on publicity in simplified Chinese. */
export const publicity: PublicitySentences = {
  matters: { general: '一般事项', finance: '财务收支', important: '涉及村（居）民利益的重大事项' },
  rhythms: {
    promptly: '要及时公布',
    monthly: '每月至少公布一次',
    quarterly: '每季度至少公布一次',
    regularly: '要定期公布',
    agreed: '公布的时间按本地的规定',
  },
  due: ({ matter, rhythm, period, by, days, range, board }) =>
    `${matter}${rhythm}` +
    (period ? `（这一期从${period[0]}到${period[1]}）` : '') +
    (by === undefined ? '' : `，最迟${by}贴出`) +
    (board ? '，要贴在公开栏上' : '') +
    (days === undefined ? '' : `，至少张贴 ${n(days)} 天`) +
    (range ? `；各地规定 ${n(range[0])} 到 ${n(range[1])} 天不等` : '') +
    '。',
  noDue: '这一天没有查到适用的公开规定，请先问乡镇（街道）。',
  answers: {
    inquiry: (by, days) => `居民的询问最迟${by}答复，一共 ${n(days)} 天。`,
    escalation: (by, days) => `向乡镇（街道）或者县（市、区）反映的，最迟${by}答复，一共 ${n(days)} 天。`,
    'plan-objection': (by, days) => `监督委员会对公开方案有异议的，最迟${by}提出，一共 ${n(days)} 天。`,
    'plan-answer': (by, days) => `对公开方案的异议最迟${by}答复，一共 ${n(days)} 天。`,
  },
  bases: {
    eligiblePersons: '十八周岁以上的村（居）民',
    eligibleHouseholds: '户',
    householdReps: '户代表',
    villageReps: '村民代表',
    residentReps: '居民代表',
    residentGroups: '居民小组',
  },
  leg: ({ of, num, den, supporters, needed, short }) =>
    `${of}有 ${n(supporters)} 个联名，${part(num, den)}是 ${n(needed)} 个，` +
    (short > 0 ? `还差 ${n(short)} 个` : '够了'),
  share: ({ of, num, den }) => `${part(num, den)}的${of}`,
  demand: {
    enough: (legs) => `可以要求公布：${legs}。`,
    short: (legs) => `联名的还不够，暂时不能要求公布：${legs}。`,
  },
  noDemand: (shares) =>
    shares
      ? `${shares}联名，可以要求公布其他事项。`
      : '没有规定要多少人联名才能要求公布其他事项；大家普遍关心的事项本来就应当公布。',
  steps: {
    plan: '提出方案',
    review: '监督委员会审查',
    approve: '联席会议确定',
    mask: '隐去个人信息',
    post: '张贴公布',
    answer: '答复询问',
    correct: '更正重贴',
    'take-down': '到期撤下',
    archive: '归档',
  },
  publication: ({ done, missing, next, until }) =>
    [
      done ? `做完了${done}` : '还没有开始',
      missing ? `${missing}没有登记` : '',
      next === undefined ? '没有下一步了' : `下一步是${next}`,
      until === undefined ? '' : `要张贴到${until}`,
    ]
      .filter(Boolean)
      .join('，') + '。',
  addressees: {
    township: '乡镇政府（街道办事处）',
    county: '县（市、区）政府',
    court: '人民法院',
    arbitration: '农村土地承包仲裁机构',
    procurator: '人民检察院',
  },
  or: '或者',
  acts: {
    revoke: (to) => `可以请${to}撤销这个决定`,
    correct: (to) => `可以向${to}反映，由它责令改正`,
    publish: (to) => `可以向${to}反映，由它调查核实、责令公布`,
    sue: (to) => `可以向${to}起诉`,
    arbitrate: (to) => `可以向${to}申请仲裁`,
    'public-interest': (to) => `公共利益受损的，可以向${to}反映，由它提出检察建议或者公益诉讼`,
  },
  remedy: ({ act, by, answerBy }) =>
    `${act}${by === undefined ? '' : `，最迟${by}提出`}${answerBy === undefined ? '' : `，最迟${answerBy}答复`}。`,
  noRemedy: '没有查到这一天适用的法律写明向谁提出，请先问乡镇（街道）。',
};
