import { formatInstant } from '../../format.js';
import { index } from '../../zh-hant/index-words.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/zh-Hant.js';
import type { ListingSentences } from '../types.js';

const FIELDS = {
  type: '種類',
  id: '編號',
  title: '標題',
  village: '村（社區）代碼',
  status: '狀態',
  updatedAt: '更新時間',
} as const;

const shown = (field: keyof typeof FIELDS, value: string): string => {
  if (field === 'updatedAt') return formatInstant(value, 'zh-Hant');
  const words: Readonly<Record<string, string>> =
    field === 'type' ? terms.types : field === 'status' ? index.status : {};
  return ownWord(words, value) ?? value;
};

/** Sentences on an index beside its documents in traditional Chinese. */
export const listing: ListingSentences = {
  'entry-missing': ({ href }) => `找不到檔案 ${href}。請補上檔案，或者從目錄裡刪去這一條。`,
  'entry-refused': ({ href, errors }) => `檔案 ${href} 有 ${errors} 處錯誤，網頁不能顯示。請先改正那份檔案。`,
  'entry-differs': ({ field, listed, found }) =>
    `目錄裡的${FIELDS[field]}是“${shown(field, listed)}”，檔案裡是“${shown(field, found)}”。請按檔案更新目錄。`,
  'entry-elsewhere': ({ href }) => `地址 ${href} 不是從目錄所在資料夾算起的，這次沒有核對。請自己打開看一看。`,
};
