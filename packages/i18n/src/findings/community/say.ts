import type { Locale } from '../../locale.js';
import { ownWord } from '../own.js';

/** A name by its key, or the key where nobody named it. */
export const restOf = (names: Readonly<Record<string, string>>, key: string): string => ownWord(names, key) ?? key;

/** `2026-Q3` in words; anything else as it is. */
export function quarterOf(quarter: string, locale: Locale): string {
  const [year = '', at = ''] = quarter.split('-Q');
  if (!/^\d{4}-Q[1-4]$/.test(quarter)) return quarter;
  if (locale === 'en') return `quarter ${at} of ${year}`;
  return `${year}年第${'一二三四'.charAt(Number(at) - 1)}季度`;
}
