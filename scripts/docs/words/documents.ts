import type { DocumentType } from '@cunju/models';

/** What each document type is for, in plain Chinese. */
export const purposes: Readonly<Record<DocumentType, string>> = {
  consultation: '一件交给大家商量的事：征求意见、参考性投票、正式表决，或者只商量不表决的会议记录。',
  'task-list': '一个村（社区）的三个清单：依法自治事项、协助政府工作事项、减负工作事项，以及能开、不能开的证明。',
  'rule-book': '村规民约、居民公约、自治章程或者专项规约，连同每个版本的提出、审核、表决和备案。',
  'points-ledger': '积分台账：户、已入账的记录、还在公示的记录，以及证明没有被改动的校验信息。',
  index: '目录：列出一个村、乡镇或者县的各份文件，不打开也能看到标题、日期和状态。',
  notice: '村务（居务）公开栏上的一份公示：公开什么、贴在哪里、贴多久、怎样提异议。',
  'meeting-record': '一次会议的记录：谁到会、表决了什么、票是怎样计的。',
  delegation: '谁可以代谁作主：会议把事项授权给代表会议，或者有表决权的人委托别人投票。',
  admission: '部门请村（社区）协助一项工作的准入申请，从申请到退出的每一步。',
  'review-opinion': '村规民约草案的法制审核意见书，以及村（社区）对每条意见的答复。',
};
