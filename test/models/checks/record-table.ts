import { read, type AnyDocument, type Finding, type FindingCode, type LegalBasis, type Severity } from '@cunju/models';
import { expect, it } from 'vitest';
import { copy } from '../read/valid.js';

/** What a change of a document must bring, and nothing else of that code. */
export interface Expected {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: string;
  readonly facts?: object;
  readonly basis?: Partial<LegalBasis>;
  readonly ref?: string;
}

export const findingsOf = (document: AnyDocument): readonly Finding[] => read(document.type, document).findings;

/** A copy of a document after a change. */
export function after<T extends AnyDocument>(document: T, change: (copied: T) => unknown): T {
  const copied = copy(document);
  change(copied);
  return copied;
}

/** One test for each change: its code is found once, where it is expected. The document itself has no findings. */
export function fires<T extends AnyDocument>(
  document: T,
  cases: readonly (readonly [string, (copied: T) => unknown, Expected])[],
): void {
  it.each(cases)('%s', (_, change, { code, severity, at, facts = {}, basis, ref }) => {
    expect(findingsOf(document)).toEqual([]);
    const found = findingsOf(after(document, change)).filter((one) => one.code === code);
    expect(found.map(({ path }) => path.join('.'))).toEqual([at]);
    expect(found[0]).toMatchObject({ severity, facts, ...(basis && { basis }), ...(ref !== undefined && { ref }) });
  });
}

/** One test for each change that must bring no finding of its code. */
export function isSilent<T extends AnyDocument>(
  document: T,
  cases: readonly (readonly [string, (copied: T) => unknown, FindingCode])[],
): void {
  it.each(cases)('%s', (_, change, code) => {
    expect(findingsOf(after(document, change)).filter((one) => one.code === code)).toEqual([]);
  });
}

/** A default of ours, that is never said to be law. */
export const ownDefault = { confidence: 'D' } as const;
