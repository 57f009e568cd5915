import { formatNumber } from '../../format.js';
import type { TallySentences } from '../types.js';

const n = formatNumber;

/** Sentences on the count of votes in simplified Chinese. */
export const tally: TallySentences = {
  'ballots-set-aside': ({ reason, ballots }) =>
    `${n(ballots)} 张票${
      {
        unreadable: '内容不完整，读不出来',
        channel: '是用不允许的办法投的',
        early: '是在开始之前投的',
        late: '是在截止以后投的',
        'not-on-roll': '的投票人不在名册上',
        'no-household': '没有写是哪一户',
        repeated: '是重复的，同一人只算一张',
        'household-repeated': '是同一户又投的，一户只算一张',
      }[reason]
    }，没有计入。请留存备查。`,
  'household-voted-twice': ({ households, differing }) =>
    `有 ${n(households)} 户投了不止一张票，其中 ${n(differing)} 户几张票的选择不一样。每户只算一张，请向这些户说明。`,
  'proxy-many': ({ way, ballots, most }) =>
    `有人${way === 'proxy' ? '代' : '帮'}别人投了 ${n(ballots)} 张票，最多 ${n(most)} 张。请核实${way === 'proxy' ? '委托手续' : '是不是本人的意思'}。`,
  'voter-with-choice': ({ ballots }) => `无记名投票里有 ${n(ballots)} 张票写着投票人的编号。请把编号和选择分开保存。`,
};
