/** By which column the rows stand, from 0, and which way. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** The number in a cell such as `−1,284 分`; a cell without one comes last in ascending order. */
function numberIn(text: string): number {
  const digits = /[-\u2212]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits.replace(/,/g, '').replace('\u2212', '-'));
}

/**
 * The rows by one column: numbers by their value, words by pinyin, 第 2 组 before 第 10 组. Equal rows keep their order. The
 * language is fixed: a page's own `lang="zh_CN"` would make the collator throw.
 */
export function sortRows<Row extends readonly string[]>(
  rows: readonly Row[],
  { column, descending }: Sorting,
  numeric: boolean,
): readonly Row[] {
  const words = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const compare = (one: Row, other: Row): number => {
    const [a, b] = [one[column] ?? '', other[column] ?? ''];
    return numeric ? numberIn(a) - numberIn(b) || 0 : words.compare(a, b);
  };
  return [...rows].sort((one, other) => (descending ? compare(other, one) : compare(one, other)));
}
