import { outcomeOf, stagesOf, type Consultation, type ConsultationOutcome, type StageView } from '@cunju/models';
import { shanghaiDate, type ConsultationWords } from '@cunju/i18n';
import type { ViewContext } from '../views/context.js';

/** What the views of the part need beside what every view has. */
export interface FullContext extends ViewContext {
  readonly words: ConsultationWords;
  /** CSS pixels of the main column. */
  readonly room: number;
  /** Text runs from right to left. */
  readonly rtl?: boolean;
  /** Recomputed from the document's own figures. */
  readonly outcome: ConsultationOutcome;
  /** The procedure as it was recorded and as it should go on. */
  readonly stages: readonly StageView[];
  /** The calendar day in Asia/Shanghai. */
  readonly today: string;
}

/** CSS pixels between the margins of an A4 sheet, whatever the screen has. */
const PAPER = 600;

export function fullContext(document: Consultation, context: ViewContext, printing = false): FullContext {
  const today = shanghaiDate(context.now);
  return {
    ...context,
    // The element takes the part only once the words of the part are there.
    words: context.words as ConsultationWords,
    // The main column takes 45 of 67 parts beside the gap when the facts stand in a column of their own.
    room: printing ? PAPER : context.width === 'wide' ? Math.floor(((context.inner - 64) * 45) / 67) : context.inner,
    outcome: outcomeOf(document),
    stages: stagesOf(document, today).stages,
    today,
  };
}

/** The outcome that the figures come to, where it is not the recorded one. */
export const otherOutcome = ({ result }: Consultation, { outcome }: FullContext): ConsultationOutcome['outcome'] =>
  result && outcome.outcome !== result.outcome ? outcome.outcome : undefined;
