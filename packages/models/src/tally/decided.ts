import { decide, judgedBy, outcomeOf, type JudgedBy, type QuestionOutcome } from '../decide/index.js';
import type { AssemblyDecision, BallotDecision, Outcome } from '../decide/types.js';
import type { Consultation } from '../documents/index.js';
import type { QuestionTally, Tally } from './types.js';

type Decided = AssemblyDecision | BallotDecision;

interface DecidedCount {
  readonly questions: readonly QuestionTally[];
  readonly judged?: JudgedBy;
}

/**
 * Hands each count to `decide`, by the same way as the recorded result of a document. In a second round of a choice the option
 * passes or it does not: there is no third one.
 */
export function decideQuestions(
  document: Consultation,
  questions: readonly QuestionTally[],
  recorded: Tally['recorded'],
  round: number,
): DecidedCount {
  const { electorate } = document;
  if (!electorate) return { questions };
  // The recorded outcome and its signatures are not read when the outcome is computed.
  const result = {
    ...recorded,
    base: electorate.base,
    outcome: 'not-passed' as const,
    rulePackId: '',
    validatorVersion: '',
    certifiedBy: [],
    recordedAt: '',
  };
  const { pack, questions: outcomes } = outcomeOf({ ...document, result });
  const byId = new Map(outcomes.map((one) => [one.questionId, one]));
  return {
    questions: questions.map((question) => withDecision(question, byId.get(question.questionId), round)),
    ...(pack && { judged: judgedBy(pack) }),
  };
}

function withDecision(question: QuestionTally, outcome: QuestionOutcome | undefined, round: number): QuestionTally {
  if (!outcome?.decision || !outcome.input) return question;
  const decision = inRound(outcome, outcome.decision, round);
  const again = decision.steps.flatMap((step) => {
    if (step.id === 'second-round') return step.options;
    return step.id === 'tie' ? step.candidates : [];
  });
  const confirm = decision.outcome === 'passed' && question.kind !== 'yesNo' ? outcome.leading : undefined;
  return {
    ...question,
    decision,
    ...(again.length > 0 && { secondRound: again }),
    ...(confirm !== undefined && { confirm }),
  };
}

function inRound({ input }: QuestionOutcome, decision: Decided, round: number): Decided {
  if (round < 2 || !input) return decision;
  if (input.body === 'election' || input.body === 'recall') return decide({ ...input, round });
  if (decision.outcome !== 'run-off') return decision;
  const steps = decision.steps.filter(({ id }) => id !== 'second-round');
  return { ...(decision as AssemblyDecision), outcome: 'not-passed', steps };
}

const GRAVEST: readonly Outcome[] = ['invalid', 'no-quorum', 'open', 'not-passed', 'run-off', 'passed', 'elected'];

/** The gravest outcome of all questions. */
export function gravest(questions: readonly QuestionTally[]): Outcome | undefined {
  const found = questions.map(({ decision }) => decision?.outcome);
  return GRAVEST.find((outcome) => found.includes(outcome));
}
