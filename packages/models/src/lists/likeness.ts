import { comparable, pairs } from './match-text.js';

/** Words that many names of duties have and that do not tell them apart. */
const COMMON_WORDS = /协助|配合|做好|组织|开展|工作|事项|有关|相关|[的和与及]/g;

/** A name prepared for comparing. */
export interface NameShape {
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
}

export function shapeOf(name: string): NameShape {
  const all = comparable(name);
  const told = all.replace(COMMON_WORDS, '') || all;
  return { name: told, pairs: pairs(told) };
}

/** Likeness of two names from 0 to 1: twice the shared pairs of characters over all pairs. */
export function likeness(a: NameShape, b: NameShape): number {
  if (a.name === b.name) return 1;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  // Of two different names one has a pair.
  return (2 * shared) / (a.pairs.size + b.pairs.size);
}

/** A pair of characters that more names than this have does not lead from one to another. */
const TOO_COMMON = 200;

/** Finds the names that share rare pairs with a name, so that long lists need not be compared each with each. */
export class NameFinder {
  private readonly byPair = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  readonly shapes: readonly NameShape[];

  constructor(names: readonly string[]) {
    this.shapes = names.map(shapeOf);
    this.shapes.forEach((shape, at) => {
      append(this.byName, shape.name, at);
      for (const pair of shape.pairs) append(this.byPair, pair, at);
    });
  }

  /** Positions of the names that may be alike. */
  near(shape: NameShape): ReadonlySet<number> {
    const found = new Set((this.byName.get(shape.name) ?? []).slice(0, TOO_COMMON));
    for (const pair of shape.pairs) {
      const owners = this.byPair.get(pair) ?? [];
      if (owners.length <= TOO_COMMON) for (const at of owners) found.add(at);
    }
    return found;
  }
}

function append(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key);
  if (known) known.push(at);
  else map.set(key, [at]);
}
