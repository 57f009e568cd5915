import type { IndexFacts } from './checks/index-facts.js';
import type { LedgerFindingFacts } from './checks/ledger/facts.js';
import type { CommunityFacts } from './community-facts.js';
import type { RecordFacts } from './record-facts.js';
import type { RuleHintFacts } from './review/types.js';
import type { TallyFindingFacts } from './tally/facts.js';

/** How much one may rely on a figure: law read in full text, read page, seed document, knowledge, or our own default. */
export type Confidence = 'T' | 'P' | 'S' | 'K' | 'D';

/** What a finding or a figure rests on. Figures with confidence `K` or `D` are defaults and are never shown as law. */
export interface LegalBasis {
  /** Id of the rule pack, for example `cn-rural-2026`. */
  readonly pack?: string;
  readonly law: string;
  /** Article as the law numbers it: `26`, `28.3`. */
  readonly article?: string;
  /** Date of the version read. */
  readonly versionOn?: string;
  readonly confidence: Confidence;
}

/** Where in a document, as keys and array positions. */
export type Path = readonly (string | number)[];

/** Facts of each finding, by code. A code without a sentence in every language does not compile in `@cunju/i18n`. */
export interface FindingFacts extends IndexFacts, CommunityFacts, LedgerFindingFacts, RecordFacts, TallyFindingFacts {
  // The text itself
  'too-large': { bytes: number; limit: number };
  'too-deep': { depth: number; limit: number };
  'not-text': { encoding: string };
  'json-broken': { line: number; column: number; found: string; expected: JsonExpectation };
  'json-chinese-quote': { line: number; column: number; found: string };
  'json-truncated': { line: number; column: number };
  'html-instead': { start: string };
  'forbidden-key': { key: string };
  'unknown-field': { key: string };
  // What the page asks for
  /** Text in the colour of the page reaches this contrast only, cut to two places. */
  'brand-unreadable': { colour: string; ratio: number; least: number };
  'brand-unwritten': { found: string };
  // The shape
  'not-a-document': { found: string };
  'wrong-type': { expected: string; found: string };
  'schema-too-new': { found: number; supported: number };
  'missing-field': { field: string };
  'wrong-kind': { expected: string; found: string };
  'not-allowed-value': { found: string; allowed: readonly string[] };
  'wrong-format': { format: string; found: string };
  'number-range': { minimum?: number; maximum?: number; found: number };
  'too-long': { maximum: number };
  'too-short': { minimum: number };
  'bad-date': { found: string };
  'dates-reversed': { from: string; to: string };
  'duplicate-id': { id: string };
  'unknown-reference': { id: string; in: string };
  'unsafe-link': { href: string };
  'bad-text': { reason: 'control' | 'bidi' | 'surrogate' };
  // Privacy
  'private-data': { kind: PrivateKind; field: string };
  'sensitive-text': { kind: SensitiveKind };
  // Decisions
  'quorum-not-met': { present: number; needed: number; base: number; short: number };
  'majority-not-met': { for: number; needed: number; base: number; short: number };
  'votes-over-present': { votes: number; present: number };
  'present-over-base': { present: number; base: number };
  'outcome-differs': { recorded: string; computed: string };
  'base-differs': { recorded: number; roll: number };
  'no-rule-pack': { setting: string; date: string };
  'pack-differs': { recorded: string; inForce: string };
  'wrong-body': { body: string; needed: string; matter: string };
  'other-law': { matter: string; law: string; body: string };
  'laws-conflict': { matter: string; first: string; second: string };
  'not-delegable': { matter: string; body: string };
  'not-delegated': { matter: string; body: string };
  'notice-short': { days: number; needed: number; earliest: string };
  'posting-short': { days: number; needed: number; until: string };
  'posting-missing': { stage: string };
  'party-discussion-missing': { matter: string };
  'statutory-election-online': Record<never, never>;
  'ballot-bundled': { question: string };
  'online-not-binding': Record<never, never>;
  'tally-differs': { channels: number; total: number };
  // Task lists
  'funding-missing': { item: string };
  'item-duplicated': { code: string; lists: readonly string[] };
  'item-expired': { item: string; on: string };
  'basis-missing': { item: string };
  'department-missing': { item: string };
  'admission-missing': { item: string; on: string };
  'trial-ended': { item: string; on: string };
  'power-in-duty': { item: string; words: string };
  'item-similar': { item: string; other: string; lists: readonly string[] };
  // Tables to import
  'table-unread': { reason: 'empty' | 'no-header' };
  'column-unknown': { column: string };
  'row-skipped': { row: number };
  'value-unread': { row: number; column: string; found: string };
  'list-guessed': { row: number; list: string };
  // Admission
  'step-not-allowed': { from: string; to: string };
  'trial-long': { item: string; until: string; limit: number };
  'review-long': { item: string; days: number; limit: number };
  // Rules
  'rules-not-in-force': { version: string };
  'review-missing': { version: string };
  'filing-missing': { version: string };
  'rhyme-uneven': { line: number; expected: number };
  'rule-hint': RuleHintFacts;
  // Rules read from plain text
  'import-no-articles': Record<never, never>;
  'import-no-chapters': Record<never, never>;
  'import-preamble': { paragraphs: number };
  'import-set-aside': { line: number; text: string };
  'import-number': { expected: number; found: number; line: number };
  'import-empty-article': { no: number; line: number };
  'numbers-not-in-order': { expected: number; found: number };
  // Ledger
  'seq-gap': { expected: number; found: number };
  'unknown-account': { account: string; entry: string };
  'entry-before-notice': { entry: string; noticeTo: string };
  'approvals-few': { entry: string; approvals: number; needed: number };
  'reversal-invalid': { entry: string; reason: 'target' | 'points' | 'accounts' | 'balance' | 'twice' | 'of-reversal' };
  'balance-below-floor': { account: string; balance: number; floor: number };
  'points-out-of-range': { entry: string; points: number; minimum: number; maximum: number };
  'cap-exceeded': { account: string; item: string; points: number; cap: number };
  'deduction-open': { entry: string };
  'integrity-size': { recorded: number; found: number };
  'integrity-broken': { block: number; firstSeq: number; lastSeq: number };
  // Theme
  'brand-contrast': { colour: string; ratio: number; needed: number };
}

export type JsonExpectation =
  'value' | 'comma' | 'colon' | 'quote' | 'key' | 'escape' | 'number' | 'end' | 'no-trailing-comma';
export type PrivateKind = 'key' | 'unmasked-name' | 'id-number';
export type SensitiveKind = 'phone' | 'bank-card' | 'plate' | 'health';
export type FindingCode = keyof FindingFacts;
export type Severity = 'error' | 'warning' | 'advice';

/**
 * Everything a person may be told starts as a finding; `sentence(finding, locale)` of `@cunju/i18n` says it.
 * An `error` makes a document invalid; a `warning` is for its keeper; an `advice` may be left.
 */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly path: Path;
    readonly facts: FindingFacts[K];
    readonly basis?: LegalBasis;
    /** Number of the rule in the specification: E-, LR-, L-, F- or, of the invariants of a ledger, I-. */
    readonly ref?: string;
  };
}[C];

/** Builds a finding; the facts are checked against its code. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  path: Path,
  facts: FindingFacts[C],
  more: { basis?: LegalBasis; ref?: string } = {},
): Finding<C> {
  return { code, severity, path, facts, ...more } as Finding<C>;
}
