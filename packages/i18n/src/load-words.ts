import type { WidgetLocale } from './locale.js';
import type { Words } from './words/index.js';

const packs = {
  'zh-Hans': () => import('./zh-hans/index.js'),
  'zh-Hant': () => import('./zh-hant/index.js'),
  en: () => import('./en/index.js'),
  ug: () => import('./ug/index.js'),
};

/**
 * Fetches the words of one widget, and the common ones, in one language. A bundle for a page replaces this module by its
 * own parts, which leave out what is built in.
 */
export async function loadWords<K extends keyof Words>(
  locale: WidgetLocale,
  _widget: K,
): Promise<Partial<Pick<Words, K | 'common'>>> {
  const { words } = await packs[locale]();
  return words;
}
