import { formatDate, formatNumber } from '../../format.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/zh-Hant.js';
import type { RecordSentences } from '../types.js';
import { parts } from './parts/zh-Hant.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hant') : date);
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;

const MINUTES = {
  convener: '誰召集的',
  chair: '誰主持的',
  recorder: '誰記錄的',
  notice: '哪天用什麼辦法通知的',
  'vote-by': '用什麼方式表決的',
  'chair-signature': '主持人的簽名',
  'recorder-signature': '記錄人的簽名',
};

const HOLDER = {
  'not-eligible': '受委託人沒有表決資格',
  candidate: '候選人不能接受委託',
  'not-same-household': '只能委託同一戶的家人',
  'not-near-relative': '只能委託近親屬',
  self: '委託人和受委託人是同一個人',
  'represented-too': '受委託人自己也委託了別人，不能再轉託',
};

const SCOPE = {
  'no-matters': '沒有寫授權哪些事項。請逐項寫明。',
  'catch-all': '「其他事項」不能這樣籠統授權。請寫明具體事項，或者由有權的會議決定。',
  'no-term': '沒有寫授權到哪一天。請補上期限。',
  'over-term': '授權的期限超過了受權一方的任期。請改到任期屆滿以前。',
  'passed-on': '受權的一方不能再轉授。請刪掉「可以轉授」。',
  expired: '開會那天委託已經到期。請核對日期，或者重新委託。',
  standing: '委託沒有限定哪一次會議。請一次會議寫一份委託書。',
};

const BLACK_BOARD = {
  off: '這像是曝光人的「黑榜」，預設不設。請撤下；村裡議定要設的，只寫行為和次數，並寫明決議。',
  names: '「黑榜」不能寫姓名、戶名和戶號。請刪去名單，只寫行為和次數。',
  minors: '「黑榜」不能涉及未成年人。請刪去。',
  'private-life': '「黑榜」不能寫病情、殘疾、婚姻、上訪等個人的事。請刪去。',
  pictures: '「黑榜」不能放人、車牌、門牌的照片。請撤下圖片和附件。',
  days: '「黑榜」最多張貼 15 天。請改早撤下的日期。',
  kept: '「黑榜」過了撤下的日子還在。請撤下，網上的也要刪除。',
  hearing: '上「黑榜」以前要先聽本人說明，這裡沒有記錄。請補上日期。',
  approvals: '上「黑榜」要有兩個人分別審核，這裡不夠。請補上。',
  reply: '「黑榜」旁邊要有本人的說明。請補上，沒有說明的也寫明。',
};

/** Sentences on notices, minutes, delegations and reviews in traditional Chinese. */
export const records: RecordSentences = {
  'notice-part-missing': ({ part }) => `公示裡沒有「${named(parts, part)}」。請補上。`,
  'objection-way-missing': ({ missing }) =>
    missing === 'way'
      ? '沒有寫怎麼提異議。請寫明向誰提、哪天以前提、打哪個電話。'
      : '提異議的地方沒有電話。請補上值班電話。',
  'objection-short': ({ days, needed, until }) =>
    `提異議的時間只有 ${days} 天，至少要 ${needed} 天。請改到 ${day(until)} 或者以後。`,
  'board-missing': () => '這件事要貼在村務（居務）公開欄上，這裡沒有寫。請貼上並寫明地點，網上公開不能代替。',
  'lead-short': ({ days, needed, latest }) =>
    `貼出的時候離那一天只有 ${days} 天，至少要提前 ${needed} 天。最遲應當在 ${day(latest)} 貼出。`,
  'published-late': ({ days, limit }) => `事情過了 ${days} 天才公開，應當在 ${limit} 天以內。下次請按時貼出。`,
  'answer-late': ({ days, limit }) => `居民的詢問過了 ${days} 天，應當在 ${limit} 天以內答覆。請盡快答覆。`,
  'sign-off-missing': ({ step }) =>
    step === 'review'
      ? '沒有村務（居務）監督委員會審查簽字的記錄。請補上單位和日期。'
      : '沒有黨組織和委員會同意公布的記錄。請補上單位和日期。',
  'names-not-needed': ({ names }) => `這裡列了 ${n(names)} 個人的姓名，不需要公開。請改用編號，或者只寫合計。`,
  'rows-after-posting': ({ until }) => `公示到 ${day(until)} 已經結束，個人的名單還留著。請刪去名單，只留合計。`,

  'counted-twice': ({ voter }) => `${voter} 算了兩次。一人（一戶）只能算一次，請刪去一個。`,
  'roster-differs': ({ roster, present }) => `簽到有 ${n(roster)} 個，到會數寫的是 ${n(present)}。請核對兩個數。`,
  'minutes-incomplete': ({ part }) => `會議記錄沒有寫${MINUTES[part]}。請補上。`,
  'chair-conflict': ({ motion }) => `議題 ${motion} 和主持人有利害關係，沒有寫由誰代為主持。請另推一人主持並記下來。`,
  'recusal-without-rule': ({ count }) =>
    `${n(count)} 個有利害關係的人沒有讓投票，也沒有寫依據。法律沒有取消他們的表決權，請寫明章程的規定，或者讓他們投票。`,
  'ballot-not-secret': () => '選舉要用無記名投票。請核對表決方式。',

  'proxy-not-allowed': ({ body }) =>
    `${named(terms.bodies, body)}沒有委託投票的規定，這裡卻有委託。請核對，或者請本人到會。`,
  'proxy-over-maximum': ({ holder, held, maximum }) =>
    `${holder} 接受了 ${n(held)} 人委託，最多 ${n(maximum)} 人。請退回多出來的委託。`,
  'proxy-holder': ({ proxy, reason }) => `委託 ${proxy} 不對：${HOLDER[reason]}。請核對。`,
  'delegation-not-written': () => '授權和委託都要有書面的。請補上決議或者委託書。',
  'delegation-scope': ({ reason }) => SCOPE[reason],
  'delegation-unannounced': ({ missing }) =>
    missing === 'announcement'
      ? '授權沒有公告的日期。請公告並補上日期。'
      : '授權沒有備案的記錄。請補上備案機關和日期。',

  'reviewer-is-author': ({ name }) => `「${name}」參加了起草，又來審核。請換一個沒有參加起草的單位或者人審核。`,
  'review-level': ({ lr, level, needed }) =>
    `${lr} 一類的問題應當列為 ${needed} 級或者更嚴，這裡列為 ${level} 級。請核對（B 級必須改，W 級要說明理由，I 級供參考）。`,
  'review-item-open': ({ lr, reason }) =>
    reason === 'unanswered'
      ? `${lr} 這一條審核意見還沒有答覆。請改正或者說明理由，再提交表決。`
      : `${lr} 這一條必須改，只說明理由不夠。請改正或者刪去，再提交表決。`,
  'review-empty': ({ conclusion }) =>
    `審核結論是${conclusion === 'reject' ? '「不通過」' : '「修改後再報」'}，卻沒有寫一條意見。請寫明是哪裡、為什麼。`,
  'review-not-passed': ({ conclusion }) =>
    `審核結論是${conclusion === 'reject' ? '「不通過」' : '「修改後再報」'}，已經定了表決的日子。請改好、審核通過以後再表決。`,

  'done-late': ({ on, by }) => `這一步在 ${day(on)}，應當在 ${day(by)} 以前做完。請核對日期。`,
  'stage-short': ({ stage, days, needed, until }) =>
    `「${named(terms.stages, stage)}」只做了 ${n(days)} 天，一般要 ${n(needed)} 天。請做到 ${day(until)}，或者寫明理由。`,
  'replies-missing': ({ received, replied }) =>
    `收到 ${n(received)} 條意見，只答覆了 ${n(replied)} 條。請逐條答覆：採納、部分採納，或者不採納和理由。`,
  'black-board': ({ reason }) => BLACK_BOARD[reason],
};
