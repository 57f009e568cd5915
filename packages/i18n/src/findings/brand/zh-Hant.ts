import type { BrandSentences } from './types.js';

/** Sentences in traditional Chinese. */
export const brand: BrandSentences = {
  'brand-unreadable': ({ colour, ratio, least }) =>
    `主色 ${colour} 和底色的對比度只有 ${ratio}，不到 ${least}，看不清，所以沒有採用，仍用原來的顏色。請換一個深一些的顏色。`,
  'brand-unwritten': ({ found }) => `主色「${found}」的寫法不對，沒有採用。請寫成 # 加六位，例如 #1f6f43。`,
};
