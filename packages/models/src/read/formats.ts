import { date, id, instant, phone, sha256Hex } from '../documents/fields.js';
import { locality } from '../documents/envelope.js';

/** Names of the formats that a string field may ask for, as `wrong-format` gives them. */
export type FormatName = 'id' | 'phone' | 'date' | 'instant' | 'sha256' | 'area-code' | 'other';

interface Checked {
  readonly _zod: {
    readonly def: { readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[] };
  };
}

/** The pattern that a string schema asks for, as zod writes it in an issue. */
export function patternOf(schema: unknown): string | undefined {
  const patterns = ((schema as Checked)._zod.def.checks ?? []).map((check) => check._zod.def.pattern);
  const pattern = patterns.filter(Boolean)[0];
  return pattern && String(pattern);
}

const formats = (): ReadonlyMap<string | undefined, FormatName> =>
  new Map([
    [patternOf(id()), 'id'],
    [patternOf(phone()), 'phone'],
    [patternOf(date()), 'date'],
    [patternOf(instant()), 'instant'],
    [patternOf(sha256Hex()), 'sha256'],
    [patternOf(locality.shape.code), 'area-code'],
  ]);

let known: ReadonlyMap<string | undefined, FormatName> | undefined;

/** The name of the format behind a pattern that zod reports. */
export function formatOf(pattern: string | undefined): FormatName {
  known ??= formats();
  return (pattern && known.get(pattern)) || 'other';
}
