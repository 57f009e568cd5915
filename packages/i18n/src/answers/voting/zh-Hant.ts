import { tally } from '../../findings/tally/zh-Hant.js';
import { formatNumber as n } from '../../format.js';
import { consultation } from '../../zh-hant/consultation.js';
import type { VotingSentences } from './types.js';

/** Sentences on votes in traditional Chinese. */
export const voting: VotingSentences = {
  tallySteps: {
    received: (s) => `一共收到 ${n(s.ballots)} 張票。`,
    'set-aside': tally['ballots-set-aside'],
    counted: (s) => `計入 ${n(s.ballots)} 張，${s.mode === 'household' ? '一戶' : '一人'}只算一張。`,
    channel: (s) => `其中${consultation.channels[s.channel]} ${n(s.ballots)} 張。`,
    present: (s) => `登記到會 ${n(s.present)}，計入的票 ${n(s.ballots)} 張，沒有交票的也算到會。`,
    question: (s) => `「${s.questionId}」：有效 ${n(s.valid)} 張，無效 ${n(s.invalid)} 張，沒有填的 ${n(s.blank)} 張。`,
  },
  tallied: ({ received, counted, outcome }) =>
    `收到 ${n(received)} 張票，計入 ${n(counted)} 張，${outcome === undefined ? '這裡只計票，不作決定' : `結果：${outcome}`}。`,
  noVote: '這份文件裡沒有作決定的投票，不用核算結果。',
  decidedBy: (body, name) => {
    if (body === 'election' || body === 'recall') return '由選民投票決定';
    return body === 'ownersDecision' ? '由業主共同決定' : `由${name}決定`;
  },
  computed: ({ by, date, questions, outcome }) =>
    `這件事${by}，按${date}有效的規則核算${questions > 1 ? `，${n(questions)} 個問題合起來` : ''}：${outcome}。`,
  settings: {
    rural: '農村',
    urban: '城市社區',
    collective: '農村集體經濟組織',
    owners: '小區業主',
    land: '農村土地承包',
  },
  pack: ({ date, setting, law, from, to, local }) =>
    `${date}，${setting}適用${law}，自${from}起施行${to === undefined ? '' : `，到${to}為止`}${local === undefined ? '' : `，同時適用${local}`}。`,
  noPack: ({ date, setting }) => `${date}，沒有收錄${setting}適用的規則，請人工核對。`,
};
