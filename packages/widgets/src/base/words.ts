import { loadWords, type CommonWords, type Words } from '@cunju/i18n';
import { common } from '@cunju/i18n/zh-hans/common.js';
import type { WordSource } from '@cunju/primitives/base.js';

/** Words of one widget beside the common ones. */
export type WidgetWords<K extends keyof Words> = { readonly common: CommonWords } & Pick<Words, K>;

/**
 * A word source whose Simplified Chinese is in the bundle and whose other languages come as parts. Words of what a widget
 * keeps in a part of its own come with that part.
 */
export function widgetWords<K extends keyof Words>(name: K, builtIn: Partial<Words[K]>): WordSource<WidgetWords<K>> {
  return {
    builtIn: { common, [name]: builtIn } as unknown as WidgetWords<K>,
    load: loadWords,
  };
}
