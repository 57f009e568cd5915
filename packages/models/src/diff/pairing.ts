/** What is compared: an id that may stay over versions, and all its words. */
export interface Known {
  readonly id: string;
  readonly text: string;
}

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly by: 'id' | 'text';
}

/** Two texts that share less than this (of all their pairs of characters) are two different ones. */
const ALIKE = 0.4;
/** So many places on either side are looked at where a pair of characters is common. */
const WINDOW = 12;
/** So many of those that share most are weighed. */
const BEST = 8;

/**
 * Who is who in two lists: by id, then by the same words, then by words that are alike, best first. Every entry is in at
 * most one pair. Ids that occur twice are paired in their order; empty ids count for nothing.
 */
export function pairUp(a: readonly Known[], b: readonly Known[]): readonly Pair[] {
  const openA = new Set(a.keys());
  const openB = new Set(b.keys());
  const pairs: Pair[] = [];
  const take = (at: number, bt: number, by: Pair['by']): void => {
    openA.delete(at);
    openB.delete(bt);
    pairs.push({ a: at, b: bt, by });
  };
  byKey(
    a,
    b,
    openA,
    openB,
    ({ id }) => id,
    (at, bt) => take(at, bt, 'id'),
  );
  byKey(
    a,
    b,
    openA,
    openB,
    ({ text }) => plain(text),
    (at, bt) => take(at, bt, 'text'),
  );
  for (const { a: at, b: bt } of alike(a, b, openA, openB)) {
    if (openA.has(at) && openB.has(bt)) take(at, bt, 'text');
  }
  return pairs.sort((one, two) => one.b - two.b);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function byKey(
  a: readonly Known[],
  b: readonly Known[],
  openA: ReadonlySet<number>,
  openB: ReadonlySet<number>,
  keyOf: (one: Known) => string,
  take: (a: number, b: number) => void,
): void {
  const waiting = new Map<string, { readonly places: number[]; next: number }>();
  a.forEach((one, at) => {
    const key = openA.has(at) ? keyOf(one) : '';
    if (key === '') return;
    const list = waiting.get(key);
    if (list) list.places.push(at);
    else waiting.set(key, { places: [at], next: 0 });
  });
  b.forEach((one, bt) => {
    const list = openB.has(bt) ? waiting.get(keyOf(one)) : undefined;
    const at = list?.places[list.next];
    if (!list || at === undefined) return;
    list.next += 1;
    take(at, bt);
  });
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function alike(
  a: readonly Known[],
  b: readonly Known[],
  openA: ReadonlySet<number>,
  openB: ReadonlySet<number>,
): readonly Candidate[] {
  const shinglesA = new Map(Array.from(openA, (at) => [at, shingles(a[at]?.text ?? '')] as const));
  const postings = new Map<string, number[]>();
  shinglesA.forEach((set, at) => {
    set.forEach((shingle) => {
      const list = postings.get(shingle);
      if (list) list.push(at);
      else postings.set(shingle, [at]);
    });
  });
  const found: Candidate[] = [];
  openB.forEach((bt) => {
    const own = shingles(b[bt]?.text ?? '');
    const place = Math.round((bt * a.length) / Math.max(1, b.length));
    const shared = new Map<number, number>();
    own.forEach((shingle) => {
      for (const at of nearest(postings.get(shingle) ?? [], place)) shared.set(at, (shared.get(at) ?? 0) + 1);
    });
    const best = Array.from(shared).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [at] of best.slice(0, BEST)) {
      const score = dice(shinglesA.get(at) ?? new Set(), own);
      if (score >= ALIKE) found.push({ a: at, b: bt, score });
    }
  });
  return found.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.b - y.b);
}

/** Every pair of neighbouring characters, once. */
function shingles(text: string): ReadonlySet<string> {
  const words = plain(text);
  const out = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) out.add(words.slice(at, at + 2));
  if (words.length === 1) out.add(words);
  return out;
}

/** A rare pair of characters says much, a common one little: of a long list only what stands near counts. */
function nearest(sorted: readonly number[], place: number): readonly number[] {
  if (sorted.length <= 2 * WINDOW) return sorted;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - WINDOW), low + WINDOW);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  small.forEach((shingle) => {
    if (large.has(shingle)) shared += 1;
  });
  return (2 * shared) / (a.size + b.size);
}
