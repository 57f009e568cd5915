import type {
  Body,
  CommunityFacts,
  Confidence,
  CountMode,
  DocumentType,
  Finding,
  FindingCode,
  FindingFacts,
  IndexFacts,
  LedgerFindingFacts,
  LegalBasis,
  ListKind,
  Matter,
  Path,
  RecordFacts,
  RuleGround,
  RuleSuggestion,
  StageKind,
  TallyFindingFacts,
} from '@cunju/models';

/** One sentence for each finding: what is wrong, then what to do. A missing one does not compile. */
export type FindingSentences = { readonly [C in FindingCode]: (facts: FindingFacts[C]) => string };

/** Sentences on an index beside its documents, on account books, on notices, minutes, delegations and reviews, and on the count of votes. */
export type ListingSentences = Pick<FindingSentences, keyof IndexFacts>;
export type LedgerSentences = Pick<FindingSentences, keyof LedgerFindingFacts>;
export type RecordSentences = Pick<FindingSentences, keyof RecordFacts>;
export type CommunitySentences = Pick<FindingSentences, keyof CommunityFacts>;
export type TallySentences = Pick<FindingSentences, keyof TallyFindingFacts>;

/** Names of what findings name by code. */
export interface FindingTerms {
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly bodies: Readonly<Record<Body, string>>;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly modes: Readonly<Record<CountMode, string>>;
  readonly lists: Readonly<Record<ListKind, string>>;
  readonly stages: Readonly<Record<StageKind, string>>;
  readonly admissionStates: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** Kinds of value: text, list, object, integer, … */
  readonly kinds: Readonly<Record<string, string>>;
  /** How a value of a format is written, with an example. */
  readonly formats: Readonly<Record<string, string>>;
}

/** Names of fields, and how the n-th item of a list is called. */
export interface FieldWords {
  readonly fields: Readonly<Record<string, string>>;
  readonly nth: Readonly<Record<string, (n: number) => string>>;
  readonly anyNth: (field: string, n: number) => string;
  readonly root: string;
}

/** Points of the legal review: why a passage is pointed out, and what may stand there instead. */
export interface HintWords {
  readonly grounds: Readonly<Record<RuleGround, string>>;
  readonly suggestions: Readonly<Record<RuleSuggestion, string>>;
}

/** How a basis is said. */
export interface BasisSentences {
  readonly law: (law: string, article: string | undefined, versionOn: string | undefined) => string;
  readonly ownDefault: string;
}

/** Everything that is needed to say findings in one language. */
export interface FindingPack {
  readonly sentences: FindingSentences;
  readonly words: FieldWords;
  readonly basis: BasisSentences;
}

/** Says findings in one language. */
export interface FindingSpeaker {
  sentence(finding: Finding): string;
  /** Where in the document, in words; empty for the document as a whole. */
  where(finding: Finding): string;
  /** Law and article, or that it is a default of ours; empty when the finding rests on nothing but sense. */
  basis(finding: Finding): string;
}

export type { Confidence, Finding, LegalBasis, Path };
