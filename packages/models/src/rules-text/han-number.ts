const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** How laws number their chapters, articles and items: 12 → 十二, 105 → 一百零五. Whole numbers from 0 to 9999; others stay digits. */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return '零';
  const digits = String(value).split('').map(Number);
  let text = '';
  digits.forEach((digit, place) => {
    const unit = UNITS[digits.length - 1 - place];
    if (digit !== 0) text += `${DIGITS[digit]}${unit}`;
    else if (!text.endsWith('零')) text += '零';
  });
  return text.replace(/零$/, '').replace(/^一十/, '十');
}

/** The number that Han or Arabic digits (half or full width) write; `undefined` where they write none. */
export function readHanNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d{1,6}$/.test(plain)) return Number(plain);
  if (!/^[〇零一二两兩三四五六七八九十百千]{1,12}$/.test(plain)) return undefined;
  if (/^[〇零一二三四五六七八九]{2,6}$/.test(plain)) {
    return Number(Array.from(plain, (character) => VALUES[character]).join(''));
  }
  let total = 0;
  let digit: number | undefined;
  for (const character of Array.from(plain)) {
    const scale = SCALES[character];
    if (scale === undefined) digit = VALUES[character];
    else {
      total += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/** The article that a query names by its number: 第十二条, 12条, 第12條. `undefined` for every other query. */
export function articleNumberIn(query: string): number | undefined {
  const plain = query.normalize('NFKC').replace(/\s+/g, '');
  const match = /^(?:第([^第条條]{1,12})[条條]?|([^第条條]{1,12})[条條])$/.exec(plain);
  return match ? readHanNumber((match[1] ?? match[2]) as string) : undefined;
}
