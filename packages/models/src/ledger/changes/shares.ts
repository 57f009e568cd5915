/** Points of one account that count from the same day. */
export interface DayPoints {
  readonly since: string;
  readonly points: number;
}

/** `points` × `part` ÷ `whole` without the fraction, exact for every safe integer. */
export const shareOf = (points: number, part: number, whole: number): number =>
  Number((BigInt(points) * BigInt(part)) / BigInt(whole));

/**
 * Points by head: each household that leaves gets its heads' part of the balance without the fraction; what the division
 * leaves over stays with the household that keeps the account. Both the division and the rule of the remainder are defaults.
 */
export function sharesByHead(balance: number, staying: number, leaving: readonly number[]): readonly number[] {
  const all = leaving.reduce((sum, heads) => sum + heads, staying);
  return leaving.map((heads) => shareOf(balance, heads, all));
}

const sumOf = (days: readonly DayPoints[]): number => days.reduce((sum, { points }) => sum + points, 0);

/**
 * `share` points out of these days, the same part of each as near as whole points allow, so that nobody is left with the
 * oldest alone. The share may not be more than their sum.
 */
export function takeEvenly(days: readonly DayPoints[], share: number): readonly DayPoints[] {
  const all = sumOf(days);
  let seen = 0;
  let given = 0;
  return days.map(({ since, points }) => {
    seen += points;
    const due = shareOf(share, seen, all);
    const part = due - given;
    given = due;
    return { since, points: part };
  });
}

/** What is left of each day. */
export const lessOf = (days: readonly DayPoints[], taken: readonly DayPoints[]): readonly DayPoints[] =>
  days.map(({ since, points }, at) => ({ since, points: points - (taken[at]?.points ?? 0) }));
