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
  const waiting = new Map<string, number[]>();
  // From the end, so that the first of a list stands last and is taken first.
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const key = keyOf(a[at] as Known);
    if (key === '' || !openA.has(at)) continue;
    const list = waiting.get(key);
    if (list) list.push(at);
    else waiting.set(key, [at]);
  }
  b.forEach((one, bt) => {
    const at = openB.has(bt) ? waiting.get(keyOf(one))?.pop() : undefined;
    if (at !== undefined) take(at, bt);
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
  const shinglesA = new Map(Array.from(openA, (at) => [at, shingles((a[at] as Known).text)] as const));
  const postings = new Map<string, number[]>();
  shinglesA.forEach((set, at) => {
    set.forEach((shingle) => {
      const list = postings.get(shingle);
      if (list) list.push(at);
      else postings.set(shingle, [at]);
    });
  });
  const found = Array.from(openB).flatMap((bt): readonly Candidate[] => {
    const own = shingles((b[bt] as Known).text);
    const place = Math.round((bt * a.length) / b.length);
    const shared = new Map<number, number>();
    own.forEach((shingle) => {
      for (const at of nearest(postings.get(shingle) ?? [], place)) shared.set(at, (shared.get(at) ?? 0) + 1);
    });
    const best = Array.from(shared).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    const weighed = best.slice(0, BEST).map(([at]) => ({
      a: at,
      b: bt,
      score: dice(shinglesA.get(at) as ReadonlySet<string>, own),
    }));
    return weighed.filter(({ score }) => score >= ALIKE);
  });
  return found.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
}

/** Every pair of neighbouring characters, once. */
function shingles(text: string): ReadonlySet<string> {
  const words = plain(text);
  const out = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) out.add(words.slice(at, at + 2));
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
  let shared = 0;
  a.forEach((shingle) => {
    if (b.has(shingle)) shared += 1;
  });
  return (2 * shared) / (a.size + b.size);
}
