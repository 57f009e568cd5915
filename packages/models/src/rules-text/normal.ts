/** Characters that NFKC and lower case change one for one, so that every offset stays what it was. */
const SIMPLE = /^[\t\n\r -~\u00b7\u2014\u2018-\u201d\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Maps every character of a text to one character of the same length, for example traditional to simplified. */
export type Fold = (text: string) => string;

/** A text as it is compared, with the place in the original of each of its UTF-16 units. */
export interface Normal {
  readonly text: string;
  /** Where the unit at `at` begins and ends in the original. */
  start(at: number): number;
  end(at: number): number;
}

const itself = (at: number): number => at;
const next = (at: number): number => at + 1;
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Full width, letter case, ligatures and, with `fold`, character forms no longer matter. */
export function normal(original: string, fold?: Fold): Normal {
  const folded = (text: string): string => (fold ? fold(plain(text)) : plain(text));
  if (SIMPLE.test(original)) return { text: folded(original), start: itself, end: next };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let from = 0;
  for (const cluster of original.match(CLUSTER) as readonly string[]) {
    const part = folded(cluster);
    for (let unit = part.length; unit > 0; unit -= 1) {
      starts.push(from);
      ends.push(from + cluster.length);
    }
    from += cluster.length;
    text += part;
  }
  return { text, start: (at) => starts[at] ?? from, end: (at) => ends[at] ?? from };
}
