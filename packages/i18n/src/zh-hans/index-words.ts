import type { IndexWords } from '../words/common.js';

export const index: IndexWords = {
  title: '公开目录',
  township: '乡镇（街道）',
  village: '村（社区）',
  allTownships: '全部乡镇（街道）',
  allVillages: '全部村（社区）',
  search: '按标题查找',
  count: (shown, all) => `共 ${all} 项，显示 ${shown} 项`,
  none: '没有找到。可以换个词，或改选别的村（社区）。',
  status: {
    upcoming: '未开始',
    ongoing: '进行中',
    ended: '已结束',
    inForce: '现行',
    draft: '草案',
    withdrawn: '已撤下',
  },
  feedback: '结果反馈',
  feedbackOn: (date) => `${date}已反馈`,
  feedbackDue: '待反馈',
  feedbackNone: '无需反馈',
  backToList: '返回目录',
  showMore: '再显示一些',
};
