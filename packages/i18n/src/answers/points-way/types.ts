import type { PointsGap } from '@cunju/models';

/** Sentences on the days and the people of a points entry. Dates come in words. */
export interface PointsWaySentences {
  readonly due: Readonly<
    Record<'declareBy' | 'objectBy' | 'standsUntil' | 'appealBy' | 'replyBy', (on: string) => string>
  >;
  readonly allDue: (parts: readonly string[]) => string;
  readonly noDue: string;
  readonly gaps: Readonly<Record<PointsGap['gap'], (who: string, needed: number) => string>>;
  readonly noGaps: string;
}
