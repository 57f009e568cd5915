import { formatInstant } from '../../format.js';
import { index } from '../../zh-hans/index-words.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/zh-Hans.js';
import type { ListingSentences } from '../types.js';

const FIELDS = {
  type: '种类',
  id: '编号',
  title: '标题',
  village: '村（社区）代码',
  status: '状态',
  updatedAt: '更新时间',
} as const;

const shown = (field: keyof typeof FIELDS, value: string): string => {
  if (field === 'updatedAt') return formatInstant(value, 'zh-Hans');
  const words: Readonly<Record<string, string>> =
    field === 'type' ? terms.types : field === 'status' ? index.status : {};
  return ownWord(words, value) ?? value;
};

/** Sentences on an index beside its documents in simplified Chinese. */
export const listing: ListingSentences = {
  'entry-missing': ({ href }) => `找不到文件 ${href}。请补上文件，或者从目录里删去这一条。`,
  'entry-refused': ({ href, errors }) => `文件 ${href} 有 ${errors} 处错误，网页不能显示。请先改正那份文件。`,
  'entry-differs': ({ field, listed, found }) =>
    `目录里的${FIELDS[field]}是“${shown(field, listed)}”，文件里是“${shown(field, found)}”。请按文件更新目录。`,
  'entry-elsewhere': ({ href }) => `地址 ${href} 不是从目录所在文件夹算起的，这次没有核对。请自己打开看一看。`,
};
