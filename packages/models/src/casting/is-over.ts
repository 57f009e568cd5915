import type { Consultation } from '../documents/consultation.js';

/**
 * Whether the period of a consultation is over although its document still says `open`: the last minute of the period has
 * passed, and that of the paper way where one is named. Its result is then awaited.
 *
 * @param now milliseconds since 1970
 */
export function isOver(
  { status, period, paper }: Pick<Consultation, 'status' | 'period' | 'paper'>,
  now: number,
): boolean {
  if (status !== 'open' || !period) return false;
  const ends = [period.closesAt, paper?.until].map((instant) => (instant === undefined ? 0 : Date.parse(instant)));
  return now >= Math.max(...ends);
}
