import { formatNumber as n } from '../../format.js';
import type { PublicitySentences } from './types.js';

const DIGITS: Readonly<Record<number, string>> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 10: '十' };
const part = (num: number, den: number): string => `${DIGITS[den] ?? den}分之${DIGITS[num] ?? num}以上`;

/** Sentences on publicity in traditional Chinese. */
export const publicity: PublicitySentences = {
  matters: { general: '一般事項', finance: '財務收支', important: '涉及村（居）民利益的重大事項' },
  rhythms: {
    promptly: '要及時公布',
    monthly: '每月至少公布一次',
    quarterly: '每季度至少公布一次',
    regularly: '要定期公布',
    agreed: '公布的時間按本地的規定',
  },
  due: ({ matter, rhythm, period, by, days, range, board }) =>
    `${matter}${rhythm}` +
    (period ? `（這一期從${period[0]}到${period[1]}）` : '') +
    (by === undefined ? '' : `，最遲${by}貼出`) +
    (board ? '，要貼在公開欄上' : '') +
    (days === undefined ? '' : `，至少張貼 ${n(days)} 天`) +
    (range ? `；各地規定 ${n(range[0])} 到 ${n(range[1])} 天不等` : '') +
    '。',
  noDue: '這一天沒有查到適用的公開規定，請先問鄉鎮（街道）。',
  answers: {
    inquiry: (by, days) => `居民的詢問最遲${by}答覆，一共 ${n(days)} 天。`,
    escalation: (by, days) => `向鄉鎮（街道）或者縣（市、區）反映的，最遲${by}答覆，一共 ${n(days)} 天。`,
    'plan-objection': (by, days) => `監督委員會對公開方案有異議的，最遲${by}提出，一共 ${n(days)} 天。`,
    'plan-answer': (by, days) => `對公開方案的異議最遲${by}答覆，一共 ${n(days)} 天。`,
  },
  bases: {
    eligiblePersons: '十八週歲以上的村（居）民',
    eligibleHouseholds: '戶',
    householdReps: '戶代表',
    villageReps: '村民代表',
    residentReps: '居民代表',
    residentGroups: '居民小組',
  },
  leg: ({ of, num, den, supporters, needed, short }) =>
    `${of}有 ${n(supporters)} 個聯名，${part(num, den)}是 ${n(needed)} 個，` +
    (short > 0 ? `還差 ${n(short)} 個` : '夠了'),
  share: ({ of, num, den }) => `${part(num, den)}的${of}`,
  demand: {
    enough: (legs) => `可以要求公布：${legs}。`,
    short: (legs) => `聯名的還不夠，暫時不能要求公布：${legs}。`,
  },
  noDemand: (shares) =>
    shares
      ? `${shares}聯名，可以要求公布其他事項。`
      : '沒有規定要多少人聯名才能要求公布其他事項；大家普遍關心的事項本來就應當公布。',
  steps: {
    plan: '提出方案',
    review: '監督委員會審查',
    approve: '聯席會議確定',
    mask: '隱去個人資訊',
    post: '張貼公布',
    answer: '答覆詢問',
    correct: '更正重貼',
    'take-down': '到期撤下',
    archive: '歸檔',
  },
  publication: ({ done, missing, next, until }) =>
    [
      done ? `做完了${done}` : '還沒有開始',
      missing ? `${missing}沒有登記` : '',
      next === undefined ? '沒有下一步了' : `下一步是${next}`,
      until === undefined ? '' : `要張貼到${until}`,
    ]
      .filter(Boolean)
      .join('，') + '。',
  addressees: {
    township: '鄉鎮政府（街道辦事處）',
    county: '縣（市、區）政府',
    court: '人民法院',
    arbitration: '農村土地承包仲裁機構',
    procurator: '人民檢察院',
  },
  or: '或者',
  acts: {
    revoke: (to) => `可以請${to}撤銷這個決定`,
    correct: (to) => `可以向${to}反映，由它責令改正`,
    publish: (to) => `可以向${to}反映，由它調查核實、責令公布`,
    sue: (to) => `可以向${to}起訴`,
    arbitrate: (to) => `可以向${to}申請仲裁`,
    'public-interest': (to) => `公共利益受損的，可以向${to}反映，由它提出檢察建議或者公益訴訟`,
  },
  remedy: ({ act, by, answerBy }) =>
    `${act}${by === undefined ? '' : `，最遲${by}提出`}${answerBy === undefined ? '' : `，最遲${answerBy}答覆`}。`,
  noRemedy: '沒有查到這一天適用的法律寫明向誰提出，請先問鄉鎮（街道）。',
};
