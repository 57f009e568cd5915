import { lawOf, OWN_DEFAULT } from '../../checks/basis.js';
import { addDays } from '../../dates/day.js';
import { addMonths } from '../../dates/months.js';
import type { LegalBasis } from '../../finding.js';
import { packFigures } from '../../packs/figures/index.js';
import { rulePackOn } from '../../packs/index.js';
import type { Setting } from '../../packs/types.js';
import { BY_LAW_DAYS } from './stages.js';

/** `yearly`: a look at it; `term`: a full review; `law-change`: the law was changed since the last one. */
export type ByLawReviewReason = 'yearly' | 'term' | 'law-change';

export interface ByLawReview {
  readonly reason: ByLawReviewReason;
  /** The last day of the review. */
  readonly by: string;
  /** That there is a review is our default; for a change of law this is the law that came into force. */
  readonly law?: LegalBasis;
  readonly basis: LegalBasis;
}

const MONTHS_OF_YEAR = 12;
/** Where the law of the day names no term. */
const USUAL_TERM = 5;

/**
 * Reviews that by-laws are due for, the earliest first (domain 2.2, state 11): each year, each term, and within sixty days
 * of a new law. No law asks for any of them; they are our defaults.
 * @param asked `reviewedOn`: the last review of any kind; `fullyReviewedOn`: the last of the whole text; `onDate`: today
 */
export function byLawReviewsDue(asked: {
  readonly setting: Setting;
  readonly effectiveFrom: string;
  readonly reviewedOn?: string;
  readonly fullyReviewedOn?: string;
  readonly onDate: string;
}): readonly ByLawReview[] {
  const { setting, effectiveFrom, reviewedOn = '', fullyReviewedOn = '', onDate } = asked;
  const last = [effectiveFrom, reviewedOn, fullyReviewedOn].sort().reverse()[0] as string;
  const full = fullyReviewedOn > effectiveFrom ? fullyReviewedOn : effectiveFrom;
  const pack = rulePackOn({ setting, date: onDate });
  const years = (pack && packFigures(pack.id)?.committee?.termYears) ?? USUAL_TERM;
  const due = (reason: ByLawReviewReason, by: string): ByLawReview => ({ reason, by, basis: OWN_DEFAULT });
  const changed = pack !== undefined && pack.effectiveFrom > last;
  const reviews: readonly ByLawReview[] = [
    due('yearly', addMonths(last, MONTHS_OF_YEAR)),
    due('term', addMonths(full, years * MONTHS_OF_YEAR)),
    ...(changed
      ? [
          {
            ...due('law-change', addDays(pack.effectiveFrom, BY_LAW_DAYS.afterLawChange)),
            law: lawOf(pack, undefined),
          },
        ]
      : []),
  ];
  return reviews.slice().sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
