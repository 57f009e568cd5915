import { formatDate, formatNumber } from '../../format.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/zh-Hans.js';
import type { RecordSentences } from '../types.js';
import { parts } from './parts/zh-Hans.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hans') : date);
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;

const MINUTES = {
  convener: '谁召集的',
  chair: '谁主持的',
  recorder: '谁记录的',
  notice: '哪天用什么办法通知的',
  'vote-by': '用什么方式表决的',
  'chair-signature': '主持人的签名',
  'recorder-signature': '记录人的签名',
};

const HOLDER = {
  'not-eligible': '受委托人没有表决资格',
  candidate: '候选人不能接受委托',
  'not-same-household': '只能委托同一户的家人',
  'not-near-relative': '只能委托近亲属',
  self: '委托人和受委托人是同一个人',
  'represented-too': '受委托人自己也委托了别人，不能再转托',
};

const SCOPE = {
  'no-matters': '没有写授权哪些事项。请逐项写明。',
  'catch-all': '“其他事项”不能这样笼统授权。请写明具体事项，或者由有权的会议决定。',
  'no-term': '没有写授权到哪一天。请补上期限。',
  'over-term': '授权的期限超过了受权一方的任期。请改到任期届满以前。',
  'passed-on': '受权的一方不能再转授。请删掉“可以转授”。',
  expired: '开会那天委托已经到期。请核对日期，或者重新委托。',
  standing: '委托没有限定哪一次会议。请一次会议写一份委托书。',
};

const BLACK_BOARD = {
  off: '这像是曝光人的“黑榜”，默认不设。请撤下；村里议定要设的，只写行为和次数，并写明决议。',
  names: '“黑榜”不能写姓名、户名和户号。请删去名单，只写行为和次数。',
  minors: '“黑榜”不能涉及未成年人。请删去。',
  'private-life': '“黑榜”不能写病情、残疾、婚姻、上访等个人的事。请删去。',
  pictures: '“黑榜”不能放人、车牌、门牌的照片。请撤下图片和附件。',
  days: '“黑榜”最多张贴 15 天。请改早撤下的日期。',
  kept: '“黑榜”过了撤下的日子还在。请撤下，网上的也要删除。',
  hearing: '上“黑榜”以前要先听本人说明，这里没有记录。请补上日期。',
  approvals: '上“黑榜”要有两个人分别审核，这里不够。请补上。',
  reply: '“黑榜”旁边要有本人的说明。请补上，没有说明的也写明。',
};

/** Sentences on notices, minutes, delegations and reviews in simplified Chinese. */
export const records: RecordSentences = {
  'notice-part-missing': ({ part }) => `公示里没有“${named(parts, part)}”。请补上。`,
  'objection-way-missing': ({ missing }) =>
    missing === 'way'
      ? '没有写怎么提异议。请写明向谁提、哪天以前提、打哪个电话。'
      : '提异议的地方没有电话。请补上值班电话。',
  'objection-short': ({ days, needed, until }) =>
    `提异议的时间只有 ${days} 天，至少要 ${needed} 天。请改到 ${day(until)} 或者以后。`,
  'board-missing': () => '这件事要贴在村务（居务）公开栏上，这里没有写。请贴上并写明地点，网上公开不能代替。',
  'lead-short': ({ days, needed, latest }) =>
    `贴出的时候离那一天只有 ${days} 天，至少要提前 ${needed} 天。最迟应当在 ${day(latest)} 贴出。`,
  'published-late': ({ days, limit }) => `事情过了 ${days} 天才公开，应当在 ${limit} 天以内。下次请按时贴出。`,
  'answer-late': ({ days, limit }) => `居民的询问过了 ${days} 天，应当在 ${limit} 天以内答复。请尽快答复。`,
  'sign-off-missing': ({ step }) =>
    step === 'review'
      ? '没有村务（居务）监督委员会审查签字的记录。请补上单位和日期。'
      : '没有党组织和委员会同意公布的记录。请补上单位和日期。',
  'names-not-needed': ({ names }) => `这里列了 ${n(names)} 个人的姓名，不需要公开。请改用编号，或者只写合计。`,
  'rows-after-posting': ({ until }) => `公示到 ${day(until)} 已经结束，个人的名单还留着。请删去名单，只留合计。`,

  'counted-twice': ({ voter }) => `${voter} 算了两次。一人（一户）只能算一次，请删去一个。`,
  'roster-differs': ({ roster, present }) => `签到有 ${n(roster)} 个，到会数写的是 ${n(present)}。请核对两个数。`,
  'minutes-incomplete': ({ part }) => `会议记录没有写${MINUTES[part]}。请补上。`,
  'chair-conflict': ({ motion }) => `议题 ${motion} 和主持人有利害关系，没有写由谁代为主持。请另推一人主持并记下来。`,
  'recusal-without-rule': ({ count }) =>
    `${n(count)} 个有利害关系的人没有让投票，也没有写依据。法律没有取消他们的表决权，请写明章程的规定，或者让他们投票。`,
  'ballot-not-secret': () => '选举要用无记名投票。请核对表决方式。',

  'proxy-not-allowed': ({ body }) =>
    `${named(terms.bodies, body)}没有委托投票的规定，这里却有委托。请核对，或者请本人到会。`,
  'proxy-over-maximum': ({ holder, held, maximum }) =>
    `${holder} 接受了 ${n(held)} 人委托，最多 ${n(maximum)} 人。请退回多出来的委托。`,
  'proxy-holder': ({ proxy, reason }) => `委托 ${proxy} 不对：${HOLDER[reason]}。请核对。`,
  'delegation-not-written': () => '授权和委托都要有书面的。请补上决议或者委托书。',
  'delegation-scope': ({ reason }) => SCOPE[reason],
  'delegation-unannounced': ({ missing }) =>
    missing === 'announcement'
      ? '授权没有公告的日期。请公告并补上日期。'
      : '授权没有备案的记录。请补上备案机关和日期。',

  'reviewer-is-author': ({ name }) => `“${name}”参加了起草，又来审核。请换一个没有参加起草的单位或者人审核。`,
  'review-level': ({ lr, level, needed }) =>
    `${lr} 一类的问题应当列为 ${needed} 级或者更严，这里列为 ${level} 级。请核对（B 级必须改，W 级要说明理由，I 级供参考）。`,
  'review-item-open': ({ lr, reason }) =>
    reason === 'unanswered'
      ? `${lr} 这一条审核意见还没有答复。请改正或者说明理由，再提交表决。`
      : `${lr} 这一条必须改，只说明理由不够。请改正或者删去，再提交表决。`,
  'review-empty': ({ conclusion }) =>
    `审核结论是${conclusion === 'reject' ? '“不通过”' : '“修改后再报”'}，却没有写一条意见。请写明是哪里、为什么。`,
  'review-not-passed': ({ conclusion }) =>
    `审核结论是${conclusion === 'reject' ? '“不通过”' : '“修改后再报”'}，已经定了表决的日子。请改好、审核通过以后再表决。`,

  'done-late': ({ on, by }) => `这一步在 ${day(on)}，应当在 ${day(by)} 以前做完。请核对日期。`,
  'stage-short': ({ stage, days, needed, until }) =>
    `“${named(terms.stages, stage)}”只做了 ${n(days)} 天，一般要 ${n(needed)} 天。请做到 ${day(until)}，或者写明理由。`,
  'replies-missing': ({ received, replied }) =>
    `收到 ${n(received)} 条意见，只答复了 ${n(replied)} 条。请逐条答复：采纳、部分采纳，或者不采纳和理由。`,
  'black-board': ({ reason }) => BLACK_BOARD[reason],
};
