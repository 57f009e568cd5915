import type { FindingCode, LegalBasis } from '@cunju/models';
import { emittedGrounds } from '../../../test/models/grounds/emitted.js';
import { ownDefaults } from '../own-defaults.js';

const OWN: LegalBasis = { law: 'cunju', confidence: 'D' };

const isDefault = ({ confidence }: LegalBasis): boolean => confidence === 'D' || confidence === 'K';

const laterOf = (a: string | undefined, b: string | undefined): string =>
  (a ?? '') > (b ?? '') ? (a ?? '') : (b ?? '');

/** The newest version of each law that any finding names. */
const newest = [...emittedGrounds.values()].flat().reduce((found, { law, versionOn }) => {
  return found.set(law, laterOf(found.get(law), versionOn));
}, new Map<string, string>());

/**
 * What findings of a code rest on today, national laws before those of provinces: taken from the findings themselves, in
 * the newest version of each law. Older acts are judged by the version of their day. Empty where no finding names a ground.
 */
export function basesOf(code: FindingCode): readonly LegalBasis[] {
  const emitted = emittedGrounds.get(code) ?? [];
  const laws = emitted.filter((one) => !isDefault(one) && (one.versionOn ?? '') === newest.get(one.law));
  const isLocal = ({ law }: LegalBasis): boolean => /^[^《]{2,3}[省市]/.test(law);
  const order = (one: LegalBasis): number => (one.confidence === 'T' ? 0 : 2) + (isLocal(one) ? 1 : 0);
  const sorted = [...laws].sort(
    (a, b) => order(a) - order(b) || (a.law < b.law ? -1 : a.law > b.law ? 1 : byArticle(a, b)),
  );
  const isOwn = emitted.some(isDefault) || ownDefaults.has(code);
  return isOwn ? [...sorted, OWN] : sorted;
}

const byArticle = (a: LegalBasis, b: LegalBasis): number =>
  Number.parseFloat(a.article ?? '0') - Number.parseFloat(b.article ?? '0');
