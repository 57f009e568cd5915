import type { StaticWords } from './types.js';

export const statics: StaticWords = {
  household: '戶號',
  holder: '姓名',
  group: '小組',
  balances: '各戶現有積分',
  entries: '入賬明細',
  newestEntries: (shown, all) => `這裏列出最近 ${shown} 筆，共 ${all} 筆。`,
  firstHouseholds: (shown, all) => `這裏列出前 ${shown} 戶，共 ${all} 戶。`,
  ownOnly: '這是一戶自己的積分，只給本戶看，不放在公開頁面上。',
  notShown: '這份內容不在網頁上顯示。',
};
