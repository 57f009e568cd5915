import type { IndexWords } from '../words/common.js';

export const index: IndexWords = {
  title: '公開目錄',
  township: '鄉鎮（街道）',
  village: '村（社區）',
  allTownships: '全部鄉鎮（街道）',
  allVillages: '全部村（社區）',
  search: '按標題查找',
  count: (shown, all) => `共 ${all} 項，顯示 ${shown} 項`,
  none: '沒有找到。可以換個詞，或改選別的村（社區）。',
  status: {
    upcoming: '未開始',
    ongoing: '進行中',
    ended: '已結束',
    inForce: '現行',
    draft: '草案',
    withdrawn: '已撤下',
  },
  feedback: '結果反饋',
  feedbackOn: (date) => `${date}已反饋`,
  feedbackDue: '待反饋',
  feedbackNone: '無需反饋',
  backToList: '返回目錄',
  showMore: '再顯示一些',
};
