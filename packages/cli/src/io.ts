/** What a run talks to, so that it can be run without a process. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Width of the terminal; missing where the output goes to a file or another program. */
  readonly columns?: number;
}

/** 0: nothing wrong. 1: documents with errors. 2: the program could not do what it was asked. */
export type ExitCode = 0 | 1 | 2;
