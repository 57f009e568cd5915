import { loadWords, type CommonWords, type Words } from '@cunju/i18n';
import { common } from '@cunju/i18n/zh-hans/common.js';
import type { WordSource } from '@cunju/primitives/base.js';

/** Words of one widget beside the common ones. */
export type WidgetWords<K extends keyof Words> = { readonly common: CommonWords } & Pick<Words, K>;

/**
 * A word source whose Simplified Chinese of the first look is in the bundle. The words of what a widget keeps in a part of
 * its own, and the other languages, come as parts.
 */
export function widgetWords<K extends keyof Words>(name: K, builtIn: Partial<Words[K]>): WordSource<WidgetWords<K>> {
  return {
    builtIn: { common, [name]: builtIn } as unknown as WidgetWords<K>,
    load: async (locale) => {
      const words = await loadWords(locale, name);
      return { common, ...words, [name]: { ...builtIn, ...words[name] } } as unknown as WidgetWords<K>;
    },
  };
}
