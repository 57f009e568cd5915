import type { StaticWords } from './types.js';

export const statics: StaticWords = {
  household: '户号',
  holder: '姓名',
  group: '小组',
  balances: '各户现有积分',
  entries: '入账明细',
  newestEntries: (shown, all) => `这里列出最近 ${shown} 笔，共 ${all} 笔。`,
  firstHouseholds: (shown, all) => `这里列出前 ${shown} 户，共 ${all} 户。`,
  ownOnly: '这是一户自己的积分，只给本户看，不放在公开页面上。',
  notShown: '这份内容不在网页上显示。',
};
