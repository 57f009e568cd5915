import type { DocumentType, Finding, Fold, PointsLedger, ReadInput, ReadResult, Verification } from '@cunju/models';
import type { Locale } from '@cunju/i18n';

/** Says findings in one language. */
export interface FindingSpeaker {
  sentence(finding: Finding): string;
  /** Where in the document, in words. */
  where(finding: Finding): string;
  /** Law and article, or that it is a default of ours; empty when the finding rests on nothing but sense. */
  basis(finding: Finding): string;
}

/** The parts that a widget fetches only when it needs them. */
export interface Parts {
  /** Names what is wrong with a document whose shape was refused. */
  explain(): Promise<{ read<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> }>;
  /** Sentences of findings, for keepers. */
  speaker(locale: Locale): Promise<FindingSpeaker>;
  /** Recomputes the proof of a ledger. */
  verify(): Promise<{ verifyLedger(ledger: PointsLedger): Promise<Verification> }>;
  /** Makes traditional and simplified characters one, for a search. */
  fold(): Promise<Fold>;
}

/** Dynamic imports. A bundle for a page replaces this module by files that stand beside the entry. */
export const parts: Parts = {
  explain: () => import('@cunju/models'),
  speaker: async (locale) => (await import('@cunju/i18n/findings.js')).speaker(locale),
  verify: () => import('@cunju/models'),
  fold: async () => (await import('@cunju/models/fold.js')).foldHan,
};
