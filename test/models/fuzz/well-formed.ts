import type { Finding, FindingCode } from '@cunju/models';
import { LOCALES } from '@cunju/i18n';
import { speaker } from '@cunju/i18n/findings.js';
import { findings as hansFindings } from '../../../packages/i18n/src/findings/zh-Hans.js';

const CODES = new Set<string>(Object.keys(hansFindings));
const SEVERITIES = new Set(['error', 'warning', 'advice']);
const CONFIDENCE = new Set(['T', 'P', 'S', 'K', 'D']);

const isStep = (key: unknown): boolean =>
  typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key) && key >= 0);

/** What is wrong with the form of a finding, or nothing. */
function formFault({ code, severity, path, facts, basis, ref }: Finding): string {
  if (!CODES.has(code)) return 'its code is not known';
  if (!SEVERITIES.has(severity)) return 'its severity is not known';
  if (!Array.isArray(path) || !path.every(isStep)) return 'its path is not a path';
  if (typeof facts !== 'object' || facts === null) return 'it has no facts';
  if (basis && (typeof basis.law !== 'string' || !CONFIDENCE.has(basis.confidence))) return 'its basis is not one';
  return ref === undefined || typeof ref === 'string' ? '' : 'its reference is not a text';
}

/** What is wrong with how a finding is said in one of three languages, or nothing. */
function wordsFault(found: Finding): string {
  for (const locale of LOCALES) {
    const { sentence, where, basis } = speaker(locale);
    const text = sentence(found);
    if (typeof text !== 'string' || text.trim() === '') return `it says nothing in ${locale}`;
    if (/\bundefined\b|\bNaN\b|\[object /.test(text) && !holdsSuchWords(found)) return `it says “${text}” in ${locale}`;
    if (typeof where(found) !== 'string' || typeof basis(found) !== 'string')
      return `its place has no words in ${locale}`;
  }
  return '';
}

/** Words of the document that a sentence repeats are not ours. */
const holdsSuchWords = ({ facts }: Finding): boolean => /undefined|NaN|\[object /.test(JSON.stringify(facts));

/** Why a list of findings is not well formed, or nothing. */
export function findingsFault(found: readonly Finding[]): string {
  if (!Array.isArray(found)) return 'no list';
  if (found.length > 200) return `${found.length} findings`;
  for (const one of found) {
    const fault = formFault(one) || wordsFault(one);
    if (fault) return `${String((one as { code: FindingCode }).code)}: ${fault}`;
  }
  return '';
}

const PROTOTYPES: readonly object[] = [Object.prototype, Array.prototype, String.prototype, Function.prototype];

/** Everything that stands on the prototypes now; whatever differs later was put there. */
export const prototypeKeys = (): string =>
  PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String).join(' ')).join('\n');
