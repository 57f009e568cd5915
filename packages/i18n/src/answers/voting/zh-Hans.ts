import { tally } from '../../findings/tally/zh-Hans.js';
import { formatNumber as n } from '../../format.js';
import { consultationMore } from '../../zh-hans/consultation-more.js';
import type { VotingSentences } from './types.js';

/** Sentences on votes in simplified Chinese. */
export const voting: VotingSentences = {
  tallySteps: {
    received: (s) => `一共收到 ${n(s.ballots)} 张票。`,
    'set-aside': tally['ballots-set-aside'],
    counted: (s) => `计入 ${n(s.ballots)} 张，${s.mode === 'household' ? '一户' : '一人'}只算一张。`,
    channel: (s) => `其中${consultationMore.channels[s.channel]} ${n(s.ballots)} 张。`,
    present: (s) => `登记到会 ${n(s.present)}，计入的票 ${n(s.ballots)} 张，没有交票的也算到会。`,
    question: (s) => `“${s.questionId}”：有效 ${n(s.valid)} 张，无效 ${n(s.invalid)} 张，没有填的 ${n(s.blank)} 张。`,
  },
  tallied: ({ received, counted, outcome }) =>
    `收到 ${n(received)} 张票，计入 ${n(counted)} 张，${outcome === undefined ? '这里只计票，不作决定' : `结果：${outcome}`}。`,
  noVote: '这份文件里没有作决定的投票，不用核算结果。',
  decidedBy: (body, name) => {
    if (body === 'election' || body === 'recall') return '由选民投票决定';
    return body === 'ownersDecision' ? '由业主共同决定' : `由${name}决定`;
  },
  computed: ({ by, date, questions, outcome }) =>
    `这件事${by}，按${date}有效的规则核算${questions > 1 ? `，${n(questions)} 个问题合起来` : ''}：${outcome}。`,
  settings: {
    rural: '农村',
    urban: '城市社区',
    collective: '农村集体经济组织',
    owners: '小区业主',
    land: '农村土地承包',
  },
  pack: ({ date, setting, law, from, to, local }) =>
    `${date}，${setting}适用${law}，自${from}起施行${to === undefined ? '' : `，到${to}为止`}${local === undefined ? '' : `，同时适用${local}`}。`,
  noPack: ({ date, setting }) => `${date}，没有收录${setting}适用的规则，请人工核对。`,
};
