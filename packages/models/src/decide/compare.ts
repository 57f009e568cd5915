import { needed as leastOf, type Threshold } from '../arithmetic.js';
import type { LegalBasis } from '../finding.js';
import { rulePackById } from '../packs/index.js';
import type { RulePack } from '../packs/types.js';
import type { Outcome, Step } from './types.js';

export interface Compared {
  readonly base: number;
  readonly threshold: Threshold;
  readonly needed: number;
  readonly short: number;
  readonly met: boolean;
}

/** `k` of `base` against a threshold, with what is missing. */
export function compare(k: number, base: number, { op, num, den }: Threshold): Compared {
  const threshold = { op, num, den };
  const needed = leastOf({ base, threshold });
  return { base, threshold, needed, short: Math.max(0, needed - k), met: k >= needed };
}

export const packOf = (pack: RulePack | string): RulePack | undefined =>
  typeof pack === 'string' ? rulePackById(pack) : pack;

export const basisOf = (pack: RulePack, article: string | undefined): LegalBasis => ({
  pack: pack.id,
  law: pack.law,
  ...(article !== undefined && { article }),
  versionOn: pack.versionOn,
  confidence: 'T',
});

/** What a body without a rule gets: nothing to point at, so only the pack is named. */
export function withoutRule(pack: RulePack | string, body: string) {
  const id = typeof pack === 'string' ? pack : pack.id;
  const steps: readonly Step[] = [{ id: 'no-rule', pack: id, body }];
  const basis: LegalBasis = typeof pack === 'string' ? { pack, law: '', confidence: 'D' } : basisOf(pack, undefined);
  return { outcome: 'invalid' as const, quorum: { met: false, legs: [] }, steps, basis };
}

/** What a meeting came to, the gravest answer first. */
export function settle(facts: { invalid: boolean; open: boolean; quorate: boolean; passed: boolean }): Outcome {
  if (facts.invalid) return 'invalid';
  if (facts.open) return 'open';
  if (!facts.quorate) return 'no-quorum';
  return facts.passed ? 'passed' : 'not-passed';
}
