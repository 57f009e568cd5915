import type { BrandSentences } from './types.js';

/** Sentences in English. */
export const brand: BrandSentences = {
  'brand-unreadable': ({ colour, ratio, least }) =>
    `The brand colour ${colour} reaches a contrast of ${ratio} only, below ${least}: it cannot be read and is not used. Please take a darker colour.`,
  'brand-unwritten': ({ found }) =>
    `The brand colour “${found}” is not written correctly and is not used. It should be # and six digits, for example #1f6f43.`,
};
