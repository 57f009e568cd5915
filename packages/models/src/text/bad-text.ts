import type { FindingFacts } from '../finding.js';

// eslint-disable-next-line no-control-regex -- these are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * What makes a text unsafe to show or to store: control characters other than tab and line ends, characters that turn
 * the reading direction, or half a surrogate pair. Plain marks of direction (U+200E, U+200F, U+061C) may stay.
 */
export function badTextReason(text: string): FindingFacts['bad-text']['reason'] | undefined {
  if (!SUSPECT.test(text)) return undefined;
  if (BIDI.test(text)) return 'bidi';
  const rest = text.replace(SURROGATES, '');
  if (/[\ud800-\udfff]/.test(rest)) return 'surrogate';
  return SUSPECT.test(rest) ? 'control' : undefined;
}
