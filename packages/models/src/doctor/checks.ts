/** Groups in the order they are shown. */
export const CHECK_GROUPS = [
  'script',
  'version',
  'integrity',
  'data',
  'cors',
  'policy',
  'clock',
  'schema',
  'page',
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export type CheckStatus = 'failed' | 'unchecked' | 'passed' | 'unfit';

/** What is right, by code, with its facts. */
export interface PassedChecks {
  'script-runs': { files: readonly string[]; folder: string; own: boolean; loader: boolean; module: boolean };
  'version-one': { version: string };
  'integrity-equal': { files: readonly string[] };
  'integrity-parts': { count: number };
  'data-arrived': {
    address: string;
    status: number;
    contentType: string;
    bytes: number;
    milliseconds: number;
    modified?: string;
    redirectedTo?: string;
  };
  'data-utf8': { mark: boolean };
  'data-other-encoding': { encoding: string };
  'data-inline': { from: 'data' | 'child' | 'written' };
  'data-loaded': { address: string };
  'cors-answered': { origin: string };
  'policy-fits': { count: number };
  'policy-quiet': Empty;
  'clock-right': { seconds: number; zone: string };
  'schema-right': { type: string; version: number; notes: number; updatedAt?: string };
  'page-standards': Empty;
  'page-language': { language: string };
  'page-charset': { charset: string };
  'page-base': { base: string };
  'page-ids': Empty;
  'page-hash': Empty;
  'page-secure': Empty;
  'page-browser': Empty;
}

/** What is wrong: somebody has to act. */
export interface FailedChecks {
  'script-other-site': { origin: string };
  'script-charset': { files: readonly string[]; charset: string };
  'script-twice': { file: string; addresses: readonly string[] };
  'script-dead': { tags: readonly string[] };
  'version-several': { versions: readonly string[]; own: string };
  'integrity-missing': { files: readonly string[] };
  'integrity-differs': { files: readonly string[] };
  'integrity-parts-lost': { missing: readonly string[]; changed: readonly string[]; blocked: readonly string[] };
  'data-none': { tag: string };
  'data-status': { address: string; status: number };
  'data-web-page': { address: string; redirectedTo?: string };
  'data-moved': { address: string; origin: string };
  'data-not-text': Empty;
  'data-no-connection': { address: string };
  'data-no-answer': { address: string; seconds: number };
  'data-offline': Empty;
  'data-from-disk': Empty;
  'data-insecure': { address: string };
  'data-forbidden': { address: string };
  'data-not-loaded': { address: string };
  'cors-unlisted': { origin: string };
  'cors-refused': { origin: string };
  'policy-gaps': { directives: readonly string[] };
  'policy-violated': { count: number; directive: string; blocked: string };
  'clock-off': { minutes: number; fast: boolean; device: number; server: number; zone: string };
  'schema-refused': { errors: number };
  'schema-stale': { updatedAt?: string };
  'page-quirks': Empty;
  'page-language-missing': Empty;
  'page-language-other': { language: string; document: string };
  'page-charset-missing': { charset: string };
  'page-base-moves': { base: string; written: string };
  'page-ids-twice': { ids: readonly string[] };
  'page-hash-taken': Empty;
  'page-insecure': Empty;
  'page-browser-lacks': { names: readonly string[] };
}

/** What could not be looked at, and why. */
export interface UncheckedChecks {
  'script-unnamed': { folder: string };
  'integrity-unlisted': { status: number };
  'data-unlisted': { origin: string };
  'cors-unreached': { origin: string };
  'policy-unread': Empty;
  'clock-unread': { zone: string };
  'schema-no-document': Empty;
}

/** What does not apply to this page. */
export interface UnfitChecks {
  'script-bundled': Empty;
  'integrity-bundled': Empty;
  'integrity-from-disk': Empty;
  'cors-own': Empty;
  'policy-none': Empty;
  'page-no-base': Empty;
  'page-from-disk': Empty;
}

type Empty = Readonly<Record<never, never>>;

export interface DoctorCheckFacts extends PassedChecks, FailedChecks, UncheckedChecks, UnfitChecks {}
export type DoctorCheckCode = keyof DoctorCheckFacts;

/** One thing that was looked at, and what came of it. */
export interface DoctorCheck<C extends DoctorCheckCode = DoctorCheckCode> {
  readonly code: C;
  readonly group: CheckGroup;
  readonly status: CheckStatus;
  readonly facts: DoctorCheckFacts[C];
  /** Lines of code to put somewhere; the sentence says where. */
  readonly lines: readonly string[];
}

type Make<Codes> = <C extends keyof Codes & DoctorCheckCode>(
  code: C,
  facts: DoctorCheckFacts[C],
  lines?: readonly string[],
) => DoctorCheck<C>;

const make =
  (status: CheckStatus) =>
  <C extends DoctorCheckCode>(code: C, facts: DoctorCheckFacts[C], lines: readonly string[] = []): DoctorCheck<C> => ({
    code,
    group: code.slice(0, code.indexOf('-')) as CheckGroup,
    status,
    facts,
    lines,
  });

export const passed: Make<PassedChecks> = make('passed');
export const failed: Make<FailedChecks> = make('failed');
export const unchecked: Make<UncheckedChecks> = make('unchecked');
export const unfit: Make<UnfitChecks> = make('unfit');
