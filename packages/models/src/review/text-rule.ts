import { guarded, type Guard } from './guards.js';
import { plainText, sentencesOf, type Span } from './text.js';
import { pairsIn, type PairSpan, type WordPair } from './word-pairs.js';
import type { LrCode, RuleGround, RuleLevel, RuleSuggestion } from './types.js';

/** What words of a rule point to a defect. */
export interface TextRule {
  readonly lr: LrCode;
  readonly level: RuleLevel;
  readonly ground: RuleGround;
  readonly suggestion: RuleSuggestion;
  /** Global patterns over the plain text. Every quantifier is bounded. */
  readonly find: readonly RegExp[];
  /** Words that say it together, wherever they stand in the sentence. */
  readonly pairs?: readonly WordPair[];
  /** The sentence must have this too. */
  readonly needs?: RegExp;
  /** A sentence that has this says something else. */
  readonly unless?: RegExp;
  /** Guards that do not apply, mostly because the pattern itself holds the negation. */
  readonly off?: readonly Guard[];
  /** `clause`: the threat may stand in the sentence after. */
  readonly over?: 'sentence' | 'clause';
}

/** One place that a rule found, in the original text. */
export interface TextHit {
  readonly rule: TextRule;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Places that one of the rules points to, in their order. Places that overlap and have the same ground count once.
 * @param lead what stands before the text and governs it, such as the words of a clause before its items
 */
export function findHits(original: string, rules: readonly TextRule[], lead = ''): readonly TextHit[] {
  const whole = plainText(lead + original);
  const own = plainText(lead).text.length;
  const sentences = sentencesOf(whole.text);
  const hits: TextHit[] = [];
  for (const rule of rules) {
    const scopes = rule.over === 'clause' ? [{ from: 0, to: whole.text.length }] : sentences;
    for (const scope of scopes) {
      for (const match of matchesOf(rule, whole.text, scope, sentences)) {
        if (match.from < own) continue;
        const start = Math.max(0, whole.start(match.from) - lead.length);
        const end = whole.end(match.to - 1) - lead.length;
        hits.push({ rule, quote: original.slice(start, end), start, end });
      }
    }
  }
  return once(hits.sort((a, b) => a.start - b.start || b.end - a.end));
}

function once(sorted: readonly TextHit[]): readonly TextHit[] {
  const ends = new Map<string, number>();
  return sorted.filter(({ rule: { ground }, start, end }) => {
    if (start < (ends.get(ground) ?? 0)) return false;
    ends.set(ground, end);
    return true;
  });
}

function matchesOf(rule: TextRule, text: string, scope: Span, sentences: readonly Span[]): readonly Span[] {
  const words = text.slice(scope.from, scope.to);
  if (rule.unless && words.search(rule.unless) !== -1) return [];
  if (rule.needs && words.search(rule.needs) === -1) return [];
  return candidatesOf(rule, words)
    .map(({ from, to, adverse }) => ({
      from: scope.from + from,
      to: scope.from + to,
      adverse: { from: scope.from + adverse.from, to: scope.from + adverse.to },
    }))
    .sort((a, b) => a.adverse.from - b.adverse.from)
    .filter(unguarded(rule, text, scope, sentences))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Everything the words of a rule match. In a plain pattern the whole match is what the guards look at. */
function candidatesOf({ find, pairs = [] }: TextRule, words: string): readonly PairSpan[] {
  const whole = find.flatMap((regex) =>
    Array.from(words.matchAll(regex), (match) => {
      const from = match.index ?? 0;
      const span = { from, to: from + match[0].length };
      return { ...span, adverse: span };
    }),
  );
  return [...whole, ...pairs.flatMap((pair) => pairsIn(words, pair))];
}

/** Keeps what no guard takes back. The places must come in the order in which they stand. */
function unguarded(rule: TextRule, text: string, scope: Span, sentences: readonly Span[]): (span: PairSpan) => boolean {
  let at = 0;
  return ({ adverse }) => {
    while ((sentences[at]?.to ?? text.length) <= adverse.from) at += 1;
    return !guarded(text, sentences[at] ?? scope, adverse, rule.off);
  };
}
