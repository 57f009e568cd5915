import type { AssemblyRule, LegMode, RulePack, Share } from '../packs/types.js';
import { basisOf, compare, packOf, settle, withoutRule, type Compared } from './compare.js';
import type { AssemblyDecision, AssemblyInput, QuorumLeg, Step } from './types.js';

/** Corrections of the roll itself, lawful everywhere; the others need a provincial rule. */
const ROLL_CORRECTIONS = ['deceased', 'moved-out'];

interface Count {
  readonly mode: LegMode;
  readonly base: number;
  readonly present: number;
}

interface Working {
  readonly rule: AssemblyRule;
  readonly pass: Share;
  readonly counts: readonly [Count, ...Count[]];
  readonly steps: Step[];
}

/** Decides a meeting of a body that votes. */
export function decideAssembly(input: AssemblyInput): AssemblyDecision {
  const pack = packOf(input.pack);
  const rule = pack?.assemblies[input.body];
  if (!pack || !rule)
    return { ...withoutRule(input.pack, input.body), majority: { met: false, needed: 0, short: 0, base: 0 } };
  const steps: Step[] = [];
  const counts = countsOf(input, pack, rule, steps);
  const pass = input.nonMemberBenefit && pack.nonMemberBenefit ? pack.nonMemberBenefit : rule.pass;
  const article = input.nonMemberBenefit && pack.nonMemberBenefit ? pack.nonMemberBenefit.article : rule.article;
  const working: Working = { rule, pass, counts, steps };
  const impossible = impossibleCounts(working);
  const quorum = quorumOf(working, input);
  const votes = votesOf(input, steps);
  const majority = majorityOf(working, input);
  const invalid = impossible || votes === 'invalid';
  const outcome = settle({ invalid, open: votes === 'none', quorate: quorum.met, passed: majority.met });
  return {
    outcome,
    quorum,
    majority: { met: majority.met, needed: majority.needed, short: majority.short, base: majority.base },
    steps,
    basis: basisOf(pack, article),
  };
}

const onlyMembers = (rule: AssemblyRule): boolean => rule.quorumAnyOf.every((leg) => leg.mode === 'member');

function countsOf(input: AssemblyInput, pack: RulePack, rule: AssemblyRule, steps: Step[]): [Count, ...Count[]] {
  const same = (mode: LegMode): LegMode => (mode === 'person' && onlyMembers(rule) ? 'member' : mode);
  const mode = same(input.mode);
  const base = adjustedBase(input, mode, pack, steps);
  const first: Count = { mode, base, present: input.present };
  const other = input.otherMode;
  return other ? [first, { ...other, mode: same(other.mode) }] : [first];
}

function adjustedBase(input: AssemblyInput, mode: LegMode, pack: RulePack, steps: Step[]): number {
  const all = (input.adjustments ?? []).map(({ kind, count }) => ({ kind, count }));
  if (all.length === 0) return input.base;
  const isAllowed = ({ kind }: { kind: string }): boolean =>
    ROLL_CORRECTIONS.includes(kind) || (pack.baseAdjustments?.includes(kind) ?? false);
  const applied = all.filter(isAllowed);
  const ignored = all.filter((one) => !isAllowed(one));
  const after = Math.max(
    0,
    applied.reduce((left, a) => left - a.count, input.base),
  );
  steps.push({ id: 'base-adjusted', mode, before: input.base, after, applied, ignored });
  return after;
}

function impossibleCounts({ rule, counts, steps }: Working): boolean {
  const allowed = rule.quorumAnyOf.map((leg) => leg.mode);
  const strange = allowed.length > 0 && !allowed.includes(counts[0].mode);
  if (strange) steps.push({ id: 'mode-not-allowed', mode: counts[0].mode, allowed });
  const over = counts.filter((c) => c.present > c.base);
  for (const { mode, present, base } of over) steps.push({ id: 'present-over-base', mode, present, base });
  return strange || over.length > 0;
}

function quorumOf(working: Working, input: AssemblyInput): AssemblyDecision['quorum'] {
  const { rule, counts, steps } = working;
  if (rule.quorumAnyOf.length === 0) steps.push({ id: 'quorum-by-charter' });
  const legs: QuorumLeg<LegMode>[] = [];
  for (const rules of rule.quorumAnyOf) {
    const count = counts.find((c) => c.mode === rules.mode);
    if (!count) continue;
    const step = compare(count.present, count.base, rules);
    steps.push({ id: 'quorum-leg', mode: rules.mode, of: rules.of, present: count.present, ...step });
    const { base, needed, short, met } = step;
    legs.push({ mode: rules.mode, base, present: count.present, needed, short, met });
  }
  const any = rule.quorumAnyOf.length === 0 || legs.some((leg) => leg.met);
  return { met: extraQuorumMet(working, input) && any, legs };
}

/** A share that nobody counted is said, and does not block: the document may simply not hold the figure. */
function extraQuorumMet({ rule, steps }: Working, input: AssemblyInput): boolean {
  let met = true;
  for (const extra of rule.extraQuorum ?? []) {
    const { of, law, article } = extra;
    const source = { of, law, article };
    if (!input.women) {
      steps.push({ id: 'quorum-extra-unknown', ...source });
      continue;
    }
    const step = compare(input.women.present, input.women.base, extra);
    steps.push({ id: 'quorum-extra', ...source, present: input.women.present, ...step });
    met = met && step.met;
  }
  return met;
}

function votesOf(input: AssemblyInput, steps: Step[]): 'none' | 'invalid' | 'counted' {
  const mayVote = afterRecusals(input, steps);
  const { votes, present } = input;
  if (!votes) return 'none';
  const total = votes.for + votes.against + votes.abstain + votes.invalid;
  if (total > mayVote) {
    steps.push({ id: 'votes-over-present', total, present: mayVote });
    return 'invalid';
  }
  const { for: yes, against, abstain, invalid } = votes;
  steps.push({ id: 'votes-total', for: yes, against, abstain, invalid, total, present, notVoted: present - total });
  return 'counted';
}

function afterRecusals({ recusals, present }: AssemblyInput, steps: Step[]): number {
  if (!recusals || recusals.length === 0) return present;
  const sum = (list: readonly { count: number }[]): number => list.reduce((n, r) => n + r.count, 0);
  const after = Math.max(0, present - sum(recusals.filter((r) => !r.votes)));
  steps.push({ id: 'recusal', before: present, after, declared: sum(recusals) });
  return after;
}

function majorityOf({ pass, counts, steps }: Working, input: AssemblyInput): Compared {
  const yes = input.votes?.for ?? 0;
  const base = pass.of === 'present' ? input.present : counts[0].base;
  const step = compare(yes, base, pass);
  if (input.votes) steps.push({ id: 'majority', of: pass.of, for: yes, ...step });
  return step;
}
