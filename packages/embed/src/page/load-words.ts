import type { Locale, Words } from '@cunju/i18n';
import { loadPart } from './parts.js';

/** Stands in for the module of the same name in `@cunju/i18n`: languages come as parts. */
export async function loadWords(locale: Exclude<Locale, 'zh-Hans'>): Promise<Words> {
  const { words } = await loadPart<{ words: Words }>(locale === 'en' ? 'en' : 'zh-hant');
  return words;
}
