export * from './format.js';
export {
  LOCALES,
  LOCALES_IN_REVIEW,
  completeLocale,
  matchComplete,
  matchLocale,
  type Locale,
  type LocaleInReview,
  type WidgetLocale,
} from './locale.js';
export { loadWords } from './load-words.js';
export type * from './words/index.js';
