/** A resolution is numbered in Chinese; each number begins a paragraph. */
export const clausesOf = (text: string): string[] =>
  text
    .replace(/。(?=[一二三四五六七八九十]{1,4}、)/g, '。\n')
    .split('\n')
    .filter(Boolean);
