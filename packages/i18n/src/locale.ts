/** The languages that are complete: widgets, findings, answers, the doctor, the command line. */
export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';

export const LOCALES: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];

/**
 * Languages that have the words of the widgets only, and whose words no native speaker has read yet. All that is said to
 * keepers stands in Simplified Chinese there.
 */
export type LocaleInReview = 'ug';

export const LOCALES_IN_REVIEW: readonly LocaleInReview[] = ['ug'];

/** A language that a widget can speak. */
export type WidgetLocale = Locale | LocaleInReview;

const TRADITIONAL = /^zh-(?:hant|hk|mo|tw)\b/;

/** The language that a BCP 47 tag asks for, or `undefined` when widgets have none for it. */
export function matchLocale(tag: string | null | undefined): WidgetLocale | undefined {
  const wanted = tag?.trim().toLowerCase() ?? '';
  if (TRADITIONAL.test(wanted)) return 'zh-Hant';
  if (/^zh\b/.test(wanted)) return 'zh-Hans';
  return /^(?:en|ug)\b/.exec(wanted)?.[0] as WidgetLocale | undefined;
}

/** The same for what only complete languages have. */
export function matchComplete(tag: string | null | undefined): Locale | undefined {
  const known = matchLocale(tag);
  return LOCALES.find((locale) => locale === known);
}

/** The complete language in which all is said that a language in review has no words for. */
export const completeLocale = (locale: WidgetLocale): Locale => (locale === 'ug' ? 'zh-Hans' : locale);
