import type { LrCode, RuleLevel } from './types.js';

const B = ['B'] as const;
const W = ['W'] as const;

/** Levels of each point of the review checklist, the least strict first: what depends on the wording may be either. */
export const reviewLevels: Readonly<Record<LrCode, readonly [RuleLevel, ...RuleLevel[]]>> = {
  'LR-01': B,
  'LR-02': ['W', 'B'],
  'LR-03': B,
  'LR-04': B,
  'LR-05': B,
  'LR-06': B,
  'LR-07': B,
  'LR-08': B,
  'LR-09': B,
  'LR-10': B,
  'LR-11': B,
  'LR-12': B,
  'LR-13': B,
  'LR-14': ['W', 'B'],
  'LR-15': B,
  'LR-16': B,
  'LR-17': B,
  'LR-18': B,
  'LR-19': B,
  'LR-20': W,
  'LR-21': W,
  'LR-22': B,
  'LR-23': B,
  'LR-24': W,
  'LR-25': ['W', 'B'],
  'LR-26': ['W', 'B'],
  'LR-27': W,
  'LR-28': B,
};
