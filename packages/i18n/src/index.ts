export * from './format.js';
export { LOCALES, matchLocale, type Locale } from './locale.js';
export { loadWords } from './load-words.js';
export type * from './words/index.js';
