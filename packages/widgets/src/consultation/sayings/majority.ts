import type { Consultation, QuestionOutcome, Votes } from '@cunju/models';
import type { FullContext } from '../full/context.js';
import { modeOf } from '../views/context.js';

/** The sentence of one yes/no question. */
export function majoritySentence(
  document: Consultation,
  votes: Votes,
  computed: QuestionOutcome | undefined,
  { words }: FullContext,
): string {
  const mode = modeOf(document);
  const decision = computed?.decision;
  if (!decision) return words.advisoryCount({ mode, ...votes });
  const leg = decision.quorum.legs.find((one) => !one.met);
  if (decision.outcome === 'no-quorum' && leg) {
    return words.notValid({ mode, base: leg.base, present: leg.present, needed: leg.needed, short: leg.short });
  }
  const { needed, short, met } = decision.majority;
  const facts = { mode, for: votes.for, needed };
  return words.verdict(
    words.outcomes[decision.outcome],
    met ? words.majorityMet(facts) : words.majorityMissed({ ...facts, short }),
  );
}
