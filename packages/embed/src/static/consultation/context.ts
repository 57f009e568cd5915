import type { Consultation } from '@cunju/models';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';
import { wordsOf } from '../base/words.js';

/** What the parts of a consultation are written with: the same as what the widget draws with. */
export type ConsultationStatic = StaticContext & Pick<ReturnType<typeof say.fullContext>, ConsultationKey>;
type ConsultationKey = 'words' | 'outcome' | 'stages' | 'care' | 'width' | 'inner' | 'room' | 'address';

export function consultationContext(document: Consultation, context: StaticContext): ConsultationStatic {
  const view = {
    address: undefined,
    words: wordsOf(context.locale).consultation,
    common: context.common,
    locale: context.locale,
    // Nothing is left out for want of room.
    width: 'wide' as const,
    inner: 0,
    now: context.now,
    care: false,
  };
  return { ...say.fullContext(document, view), ...context };
}
