/**
 * Stars for a score: those of the highest level that it reaches, 0 where it reaches none (invariant 22). The levels may come
 * in any order.
 */
export function starLevel(
  score: number,
  levels: readonly { readonly stars: number; readonly atLeast: number }[],
): number {
  return levels.reduce((stars, level) => (score >= level.atLeast ? Math.max(stars, level.stars) : stars), 0);
}
