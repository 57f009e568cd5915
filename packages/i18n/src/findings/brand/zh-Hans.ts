import type { BrandSentences } from './types.js';

/** Sentences in simplified Chinese. */
export const brand: BrandSentences = {
  'brand-unreadable': ({ colour, ratio, least }) =>
    `主色 ${colour} 和底色的对比度只有 ${ratio}，不到 ${least}，看不清，所以没有采用，仍用原来的颜色。请换一个深一些的颜色。`,
  'brand-unwritten': ({ found }) => `主色“${found}”的写法不对，没有采用。请写成 # 加六位，例如 #1f6f43。`,
};
