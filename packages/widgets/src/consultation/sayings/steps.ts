import type { Question, Step } from '@cunju/models';
import type { ConsultationWords } from '@cunju/i18n';

/** The arithmetic of one decision: a sentence for each step, in its order. */
export const stepSentences = (
  steps: readonly Step[],
  question: Question | undefined,
  { steps: sentences }: Pick<ConsultationWords, 'steps'>,
): readonly string[] =>
  steps.map((step) => (sentences[step.id] as (facts: Step) => string)(withLabels(step, question)));

/** Steps name options by id; people read their labels. */
function withLabels(step: Step, question: Question | undefined): Step {
  const label = (id: string): string => question?.options.find((option) => option.id === id)?.label ?? id;
  switch (step.id) {
    case 'candidate':
      return { ...step, candidate: label(step.candidate) };
    case 'second-round':
      return { ...step, options: step.options.map(label) };
    case 'tie':
      return { ...step, candidates: step.candidates.map(label) };
    default:
      return step;
  }
}
