import { formatNumber } from '../../format.js';
import type { TallySentences } from '../types.js';

const n = formatNumber;

/** Sentences on the count of votes in traditional Chinese. */
export const tally: TallySentences = {
  'ballots-set-aside': ({ reason, ballots }) =>
    `${n(ballots)} 張票${
      {
        unreadable: '內容不完整，讀不出來',
        channel: '是用不允許的辦法投的',
        early: '是在開始之前投的',
        late: '是在截止以後投的',
        'not-on-roll': '的投票人不在名冊上',
        'no-household': '沒有寫是哪一戶',
        repeated: '是重複的，同一人只算一張',
        'household-repeated': '是同一戶又投的，一戶只算一張',
      }[reason]
    }，沒有計入。請留存備查。`,
  'household-voted-twice': ({ households, differing }) =>
    `有 ${n(households)} 戶投了不止一張票，其中 ${n(differing)} 戶幾張票的選擇不一樣。每戶只算一張，請向這些戶說明。`,
  'proxy-many': ({ way, ballots, most }) =>
    `有人${way === 'proxy' ? '代' : '幫'}別人投了 ${n(ballots)} 張票，最多 ${n(most)} 張。請核實${way === 'proxy' ? '委託手續' : '是不是本人的意思'}。`,
  'voter-with-choice': ({ ballots }) => `無記名投票裡有 ${n(ballots)} 張票寫著投票人的編號。請把編號和選擇分開保存。`,
};
