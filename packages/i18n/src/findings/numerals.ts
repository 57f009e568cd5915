const DIGITS = '零一二三四五六七八九';

/** Chinese numerals for 1 to 999: 二十六, 一百零三. Larger numbers stay in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds ? `${DIGITS[hundreds]}百` : '';
  const one = ones ? DIGITS[ones] : '';
  if (!tens) return head + (head && ones ? '零' : '') + one;
  return `${head}${tens === 1 && !hundreds ? '' : DIGITS[tens]}十${one}`;
}

const PARTS = ['条', '款', '项'];

/** `26` → 第二十六条, `28.3` → 第二十八条第三款, `28.3.2` → … 第二项. Anything else stays as it is written. */
export function articleInChinese(article: string, parts: readonly string[] = PARTS): string {
  if (!/^\d{1,3}(?:\.\d{1,2}){0,2}$/.test(article)) return article;
  return article
    .split('.')
    .map((number, at) => `第${chineseNumeral(Number(number))}${parts[at] ?? ''}`)
    .join('');
}
