import { formatNumber as n } from '../format.js';

export const units: Record<string, string> = { household: '戶', vote: '票', area: '平方米' };

/** A number with the unit of what is counted. */
export const count = (value: number, unit: string): string => `${n(value)} ${units[unit] ?? '人'}`;
