import { formatNumber as n } from '../format.js';

const units: Record<string, readonly [string, string]> = {
  household: ['household', 'households'],
  vote: ['vote', 'votes'],
  area: ['square metre', 'square metres'],
};
/** The unit alone, for one or for many. */
export const unit = (value: number, mode: string): string =>
  (units[mode] ?? ['person', 'people'])[value === 1 ? 0 : 1] ?? '';

/** A number with the unit of what is counted. */
export const count = (value: number, mode: string): string => `${n(value)} ${unit(value, mode)}`;
