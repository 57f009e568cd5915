/** The languages that are complete. */
export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';

export const LOCALES: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];

const TRADITIONAL = /^zh-(?:hant|hk|mo|tw)\b/;

/** The language that a BCP 47 tag asks for, or `undefined` when we have none for it. */
export function matchLocale(tag: string | null | undefined): Locale | undefined {
  const wanted = tag?.trim().toLowerCase() ?? '';
  if (TRADITIONAL.test(wanted)) return 'zh-Hant';
  if (/^zh\b/.test(wanted)) return 'zh-Hans';
  if (/^en\b/.test(wanted)) return 'en';
  return undefined;
}
