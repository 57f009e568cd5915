import { speaker } from '../findings/zh-Hant.js';
import type { KeeperLanguage, KeeperWords } from './words.js';

export const words: KeeperWords = {
  refused: (count) => `這份內容有 ${count} 處需要改正，改好以後才能顯示：`,
  notes: (count) => `給管理員的提示：${count} 條（居民看不到）`,
  where: '位置：',
  basis: '依據：',
};

export const language: KeeperLanguage = { locale: 'zh-Hant', speaker, words };
