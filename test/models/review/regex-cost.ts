/** What a regular expression costs at worst, read from its source. */
export interface RegexCost {
  /** Ways to match from one place, as a bound; `Infinity` where a quantifier without an end has another inside or after it. */
  readonly paths: number;
  readonly problems: readonly string[];
}

interface Node {
  /** Ways in which the part can match. */
  ways: number;
  /** Whether it holds a quantifier without an end. */
  open: boolean;
}

/**
 * Reads alternation, groups, classes, escapes and quantifiers. Sequences multiply, alternatives add up to one way (they
 * are words that begin differently or are tried once each, so they count as their number only when quantified).
 */
export function regexCost({ source }: RegExp): RegexCost {
  const problems: string[] = [];
  const anchored = source.startsWith('^');
  let at = 0;

  const alternation = (): Node => {
    let node = sequence();
    while (source[at] === '|') {
      at += 1;
      const other = sequence();
      node = { ways: Math.max(node.ways, other.ways), open: node.open || other.open };
    }
    return node;
  };

  const sequence = (): Node => {
    let node: Node = { ways: 1, open: false };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = quantified();
      if (node.open && !anchored && !(part.ways === 0)) problems.push(`something follows an endless repeat at ${at}`);
      if (node.open && part.open) problems.push(`two endless repeats at ${at}`);
      node = { ways: node.ways * Math.max(1, part.ways), open: node.open || part.open };
    }
    return node;
  };

  const quantified = (): Node => {
    const inner = atom();
    const text = source.slice(at);
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(text);
    if (!match) return inner;
    at += match[0].length;
    const endless = match[1] === '*' || match[1] === '+' || (match[3] === ',' && match[4] === '');
    if (inner.open) problems.push(`a repeat inside a repeat at ${at}`);
    if (endless) return { ways: 1, open: true };
    const low = match[1] === '?' ? 0 : Number(match[2]);
    const high = match[1] === '?' ? 1 : match[3] === '' ? low : Number(match[4]);
    return { ways: Math.pow(inner.ways, Math.max(1, high)) * (high - low + 1), open: false };
  };

  const atom = (): Node => {
    if (source[at] === '(') {
      at += /^\((?:\?(?:[:=!]|<[=!]?))?/.exec(source.slice(at))?.[0].length ?? 1;
      const node = alternation();
      at += 1;
      return node;
    }
    if (source[at] === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
      return { ways: 1, open: false };
    }
    if (source[at] === '\\') {
      if (/[1-9k]/.test(source[at + 1] ?? '')) problems.push('a back reference');
      at += /^\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|.)/.exec(source.slice(at))?.[0].length ?? 2;
      return { ways: 1, open: false };
    }
    at += 1;
    return { ways: 1, open: false };
  };

  const node = alternation();
  return { paths: problems.length > 0 ? Infinity : node.ways, problems };
}
