import type { Leg, Share } from '../types.js';

const share =
  (op: Share['op'], num: number, den: number) =>
  (of: string): Share => ({ op, num, den, of });

/** 过半数: more than half. */
export const moreThanHalf = share('gt', 1, 2);
/** 三分之二以上: two thirds or more. */
export const twoThirds = share('gte', 2, 3);
/** 超过三分之二: more than two thirds. */
export const moreThanTwoThirds = share('gt', 2, 3);
/** 四分之三以上. */
export const threeQuarters = share('gte', 3, 4);
/** 五分之四以上. */
export const fourFifths = share('gte', 4, 5);
/** 三分之一以上. */
export const third = share('gte', 1, 3);
/** 五分之一以上. */
export const fifth = share('gte', 1, 5);
/** 十分之一以上. */
export const tenth = share('gte', 1, 10);

export const leg = (mode: Leg['mode'], rule: Share): Leg => ({ ...rule, mode });
