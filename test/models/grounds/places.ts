import type { AnyDocument } from '@cunju/models';
import { copy } from '../read/valid.js';

/** Where and in which year a document is judged. */
export interface Place {
  readonly setting: 'rural' | 'urban' | 'collective' | 'owners';
  /** First two digits of the locality code. */
  readonly province: string;
  readonly year: '2024' | '2026';
}

const rural = ['43', '46', '33', '31', '37', '51', '50', '11'];
const urban = ['43', '31', '51', '41'];
const years = ['2024', '2026'] as const;

const placed = (setting: Place['setting'], provinces: readonly string[]): Place[] =>
  provinces.flatMap((province) => years.map((year) => ({ setting, province, year })));

/** Every law that a place can have: the laws before and since 2026, and each province with rules of its own. */
export const places: readonly Place[] = [
  ...placed('rural', rural),
  ...placed('urban', urban),
  ...placed('collective', ['43']),
  ...placed('owners', ['43']),
];

/** Villages and communities, for documents that know no other place. */
export const localities = places.filter(({ setting }) => setting === 'rural' || setting === 'urban');

/** A copy of a document as of a place and year; days in 2027 and later move with it. */
export function placedAt<T extends AnyDocument>(document: T, { setting, province, year }: Place): T {
  const moved = JSON.stringify(copy(document)).replace(
    /"20(\d\d)-/g,
    (_, two: string) => `"20${Number(two) - (2026 - Number(year))}-`,
  );
  const at = JSON.parse(moved) as T & { setting?: string; rulePackId?: string; locality: Record<string, unknown> };
  if ('setting' in at) at.setting = setting;
  at.locality.code = `${province}1322105210`;
  at.locality.kind = setting === 'urban' ? 'community' : 'village';
  delete at.rulePackId;
  return at;
}

/** A copy after a change. */
export function but<T>(document: T, change: (copied: T) => unknown): T {
  const copied = JSON.parse(JSON.stringify(document)) as T;
  change(copied);
  return copied;
}
