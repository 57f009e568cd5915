import type { Consultation, ConsultationOutcome, CountMode } from '@cunju/models';
import type { CommonWords, ConsultationWords, Locale } from '@cunju/i18n';
import type { Width } from '@cunju/primitives/width.js';

/** What every view of a consultation needs to draw it. */
export interface ViewContext {
  readonly words: ConsultationWords;
  readonly common: CommonWords;
  readonly locale: Locale;
  readonly width: Width;
  /** CSS pixels of the main column. */
  readonly room: number;
  /** Sizes are larger, so that figures need their lines earlier. */
  readonly care: boolean;
  /** Recomputed from the document's own figures. */
  readonly outcome: ConsultationOutcome;
}

/** What is counted in a consultation. */
export const modeOf = ({ result, electorate }: Consultation): CountMode => result?.mode ?? electorate?.mode ?? 'person';

/** Statuses in which a result may stand. */
export const hasResult = ({ status, result }: Consultation): boolean =>
  result !== undefined && (status === 'objection' || status === 'final' || status === 'archived');
