import type { Locale } from './locale.js';
import type { Words } from './words/index.js';

/** Fetches the words of a language that is not built in. A bundle for a page replaces this module by its own parts. */
export async function loadWords(locale: Exclude<Locale, 'zh-Hans'>): Promise<Words> {
  const pack = locale === 'en' ? await import('./en/index.js') : await import('./zh-hant/index.js');
  return pack.words;
}
