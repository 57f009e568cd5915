/**
 * A share of a whole number of people, households or members.
 * `gt` is 过半数, 超过 and 多于 (the figure itself does not count); `gte` is 以上 and 不少于 (民法典 1259: it does).
 */
export interface Threshold {
  readonly op: 'gt' | 'gte';
  readonly num: number;
  readonly den: number;
}

/**
 * The least whole number that meets the threshold on this base.
 * Exact for every safe integer `base` as long as `num` and `den` stay below 2^26: the base is divided first, so no product grows.
 */
export function needed({ base, threshold }: { base: number; threshold: Threshold }): number {
  const { op, num, den } = threshold;
  const rest = base % den;
  const whole = num * ((base - rest) / den);
  const part = num * rest;
  const below = (part - (part % den)) / den;
  if (op === 'gt') return whole + below + 1;
  return whole + below + (part % den === 0 ? 0 : 1);
}

/** Whether `k` of `base` is enough: `k × den > num × base` for `gt`, `>=` for `gte`, without rounding. */
export function meets({ k, base, threshold }: { k: number; base: number; threshold: Threshold }): boolean {
  return k >= needed({ base, threshold });
}
