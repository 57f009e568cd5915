import type {
  CheckGroup,
  CheckStatus,
  DoctorCheckFacts,
  FailedChecks,
  PassedChecks,
  UncheckedChecks,
  UnfitChecks,
} from '@cunju/models';

/** A sentence, and what to do next. */
export type SaysAndAct = readonly [says: string, act: string];

type Sentences<Codes> = {
  readonly [C in keyof Codes & keyof DoctorCheckFacts]: (facts: DoctorCheckFacts[C]) => string;
};
type Acts<Codes> = {
  readonly [C in keyof Codes & keyof DoctorCheckFacts]: (facts: DoctorCheckFacts[C]) => SaysAndAct;
};

/** What a page's keeper reads of the doctor, in one language. A check without its sentence does not compile. */
export interface DoctorWords {
  /** Over the whole, with the tag of the widget. */
  title: (tag: string) => string;
  examining: string;
  /** While the document has not come. */
  waiting: string;
  allRight: string;
  /** How many failed. */
  wrong: (count: string) => string;
  residents: string;
  again: string;
  copy: string;
  copied: string;
  notCopied: string;
  columns: readonly [what: string, result: string, meaning: string];
  group: Readonly<Record<CheckGroup, string>>;
  status: Readonly<Record<CheckStatus, string>>;
  /** Before the next act. */
  next: string;
  /** In the copied text: version, page, browser, time. */
  report: {
    readonly page: string;
    readonly browser: string;
    readonly time: string;
    /** Between a name and what it is. */
    readonly colon: string;
  };
  /** What is wrong has a next act. */
  failed: Acts<FailedChecks>;
  unchecked: Acts<UncheckedChecks>;
  passed: Sentences<PassedChecks>;
  unfit: Sentences<UnfitChecks>;
}
