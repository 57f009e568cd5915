/** A test that was run. */
export interface RunTest {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Ids of rows in a text, each once. */
export function idsIn(text: string): string[];

/** The tests of the JSON report of vitest that were not skipped; `root` is the folder of the project. */
export function testsOfVitest(report: VitestReport, root: string): RunTest[];

/** The table of self-assessment, in Markdown; `protocol` is the text of what is done by hand. */
export function selfAssessment(tests: readonly RunTest[], protocol: string): string;
