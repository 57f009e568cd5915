import type { Consultation, CountMode } from '@cunju/models';
import type { CommonWords, ConsultationFirstWords, WidgetLocale } from '@cunju/i18n';
import type { Width } from '@cunju/primitives/width.js';

/** What every view of a consultation needs to draw it. */
export interface ViewContext {
  /** Address that the document came from. */
  readonly address: string | undefined;
  readonly words: ConsultationFirstWords;
  readonly common: CommonWords;
  readonly locale: WidgetLocale;
  readonly width: Width;
  /** CSS pixels inside the margins of the widget. */
  readonly inner: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Sizes are larger, so that figures need their lines earlier. */
  readonly care: boolean;
}

/** What is counted in a consultation. */
export const modeOf = ({ result, electorate }: Consultation): CountMode => result?.mode ?? electorate?.mode ?? 'person';

/** Statuses in which a result may stand. */
export const hasResult = ({ status, result }: Consultation): boolean =>
  result !== undefined && (status === 'objection' || status === 'final' || status === 'archived');

type Question = NonNullable<Consultation['ballot']>['questions'][number];

/** The question that a figure of the result answers. */
export const questionOf = ({ ballot }: Consultation, id: string): Question | undefined =>
  ballot?.questions.find((asked) => asked.id === id);
