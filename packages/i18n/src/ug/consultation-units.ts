import { formatNumber as n } from '../format.js';

const units: Record<string, string> = { household: 'ئائىلە', vote: 'ئاۋاز', area: 'كۋادرات مېتىر' };

/** The unit alone. Behind a number a noun stays in the singular. */
export const unit = (mode: string): string => units[mode] ?? 'كىشى';

/** A number with the unit of what is counted. */
export const count = (value: number, mode: string): string => `${n(value)}\u00a0${unit(mode)}`;
