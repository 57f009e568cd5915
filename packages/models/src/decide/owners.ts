import type { Threshold } from '../arithmetic.js';
import { basisOf, compare, packOf, settle, withoutRule } from './compare.js';
import type { DoubleCount, OwnersDecision, OwnersInput, Step } from './types.js';

const units = ['area', 'persons'] as const;
const zero: DoubleCount = { area: 0, persons: 0 };

/** Decides a matter of the owners of a building by area and by persons (民法典 278). */
export function decideOwners(input: OwnersInput): OwnersDecision {
  const pack = packOf(input.pack);
  const rule = pack?.owners;
  if (!pack || !rule)
    return { ...withoutRule(input.pack, input.body), majority: { met: false, needed: zero, short: zero, base: zero } };
  const steps: Step[] = [];
  const over = units.filter((u) => input.present[u] > input.base[u]);
  for (const mode of over)
    steps.push({ id: 'present-over-base', mode, present: input.present[mode], base: input.base[mode] });
  const legs = units.map((mode) => {
    const present = input.present[mode];
    const step = compare(present, input.base[mode], rule.quorum);
    steps.push({ id: 'quorum-leg', mode, of: mode === 'area' ? 'ownerArea' : 'ownerPersons', present, ...step });
    return { mode, present, base: step.base, needed: step.needed, short: step.short, met: step.met };
  });
  const quorum = { met: legs.every((leg) => leg.met), legs };
  const tooMany = votesOver(input, steps);
  const majority = majorityOf(input, rule.specialItems.includes(input.item) ? rule.special : rule.ordinary, steps);
  const invalid = over.length > 0 || tooMany;
  const outcome = settle({ invalid, open: !input.votes, quorate: quorum.met, passed: majority.met });
  return { outcome, quorum, majority, steps, basis: basisOf(pack, rule.article) };
}

function votesOver({ votes, present }: OwnersInput, steps: Step[]): boolean {
  if (!votes) return false;
  let over = false;
  for (const unit of units) {
    const total = votes.for[unit] + votes.against[unit] + votes.abstain[unit] + votes.invalid[unit];
    if (total <= present[unit]) continue;
    over = true;
    steps.push({ id: 'votes-over-present', total, present: present[unit] });
  }
  return over;
}

function majorityOf(input: OwnersInput, threshold: Threshold, steps: Step[]): OwnersDecision['majority'] {
  const { votes, present } = input;
  const yes = votes?.for ?? zero;
  const area = compare(yes.area, present.area, threshold);
  const persons = compare(yes.persons, present.persons, threshold);
  if (votes) {
    steps.push({ id: 'majority', of: 'votingArea', for: yes.area, ...area });
    steps.push({ id: 'majority', of: 'votingPersons', for: yes.persons, ...persons });
  }
  return {
    met: area.met && persons.met,
    needed: { area: area.needed, persons: persons.needed },
    short: { area: area.short, persons: persons.short },
    base: present,
  };
}
