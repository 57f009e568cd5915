import type { Locale } from './locale.js';

/** Words around the findings that a keeper reads. */
export interface KeeperWords {
  /** Over the findings of a document that was refused. */
  refused: (count: string) => string;
  /** Over the notes on a document that is shown. */
  notes: (count: string) => string;
  where: string;
  basis: string;
}

export const keeperWords: Record<Locale, KeeperWords> = {
  'zh-Hans': {
    refused: (count) => `这份内容有 ${count} 处需要改正，改好以后才能显示：`,
    notes: (count) => `给管理员的提示：${count} 条（居民看不到）`,
    where: '位置：',
    basis: '依据：',
  },
  'zh-Hant': {
    refused: (count) => `這份內容有 ${count} 處需要改正，改好以後才能顯示：`,
    notes: (count) => `給管理員的提示：${count} 條（居民看不到）`,
    where: '位置：',
    basis: '依據：',
  },
  en: {
    refused: (count) => `This content cannot be shown until these are put right (${count}):`,
    notes: (count) => `Notes for the keeper: ${count} (residents do not see them)`,
    where: 'Where: ',
    basis: 'Basis: ',
  },
};
