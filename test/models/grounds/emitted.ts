import type { Finding, FindingCode, LegalBasis } from '@cunju/models';
import { delegationFindings } from './delegations.js';
import { ledgerFindings } from './ledgers.js';
import { listFindings } from './lists.js';
import { meetingFindings } from './meetings.js';
import { noticeFindings } from './notices.js';
import { ruleFindings } from './rules.js';

/** A basis without the pack of the place: what a reader is told. */
export const plainBasis = ({ pack: _, ...basis }: LegalBasis): LegalBasis => basis;

/** `村民委员会组织法 26 2025-10-28 T`; a default of ours is only its tag. */
export const basisLine = ({ law, article, versionOn, confidence }: LegalBasis): string =>
  confidence === 'D' ? 'D' : [law, article, versionOn, confidence].filter(Boolean).join(' ');

/** The different bases that findings have, by code. */
export function groundsIn(findings: readonly Finding[]): ReadonlyMap<FindingCode, readonly LegalBasis[]> {
  const found = new Map<FindingCode, Map<string, LegalBasis>>();
  for (const { code, basis } of findings) {
    if (!basis) continue;
    const bases = found.get(code) ?? new Map<string, LegalBasis>();
    bases.set(basisLine(basis), plainBasis(basis));
    found.set(code, bases);
  }
  return new Map(
    [...found].map(([code, bases]) => [
      code,
      [...bases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, basis]) => basis),
    ]),
  );
}

/** What findings rest on, taken from the findings of documents that are wrong in every way that has a ground. */
export const emittedGrounds = groundsIn([
  ...meetingFindings(),
  ...noticeFindings(),
  ...delegationFindings(),
  ...listFindings(),
  ...ruleFindings(),
  ...ledgerFindings(),
]);
