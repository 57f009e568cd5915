import { speaker } from '../findings/zh-Hans.js';
import type { KeeperLanguage, KeeperWords } from './words.js';

export const words: KeeperWords = {
  refused: (count) => `这份内容有 ${count} 处需要改正，改好以后才能显示：`,
  notes: (count) => `给管理员的提示：${count} 条（居民看不到）`,
  where: '位置：',
  basis: '依据：',
};

export const language: KeeperLanguage = { locale: 'zh-Hans', speaker, words };
