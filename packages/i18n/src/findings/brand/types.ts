import type { FindingSentences } from '../types.js';

/** What is said of the colour that a page asks for. */
export type BrandSentences = Pick<FindingSentences, 'brand-unreadable' | 'brand-unwritten'>;
