import type { Threshold } from '@cunju/models';

export const half: Threshold = { op: 'gt', num: 1, den: 2 };
export const twoThirds: Threshold = { op: 'gte', num: 2, den: 3 };

/** A comparison that is met, and one that is not. */
export const met = (base: number, threshold: Threshold, needed: number) => ({
  base,
  threshold,
  needed,
  short: 0,
  met: true,
});
export const missed = (base: number, threshold: Threshold, needed: number, short: number) => ({
  base,
  threshold,
  needed,
  short,
  met: false,
});

/** The basis of a decision of a village since 2026. */
export const rural = (article: string) => ({
  pack: 'cn-rural-2026',
  law: '村民委员会组织法',
  article,
  versionOn: '2025-10-28',
  confidence: 'T',
});
