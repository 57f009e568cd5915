import type { FindingFacts } from '../finding.js';

/** Control characters, characters that turn the reading direction, and half a surrogate pair. */
export const UNCLEAN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const HALF = /[\ud800-\udfff]/u;

/**
 * What makes a text unsafe to show or to store: control characters other than tab and line ends, characters that turn
 * the reading direction, or half a surrogate pair. Plain marks of direction (U+200E, U+200F, U+061C) may stay.
 */
export function badTextReason(text: string): FindingFacts['bad-text']['reason'] | undefined {
  if (!UNCLEAN.test(text)) return undefined;
  if (BIDI.test(text)) return 'bidi';
  return HALF.test(text) ? 'surrogate' : 'control';
}
