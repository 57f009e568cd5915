/** The folder of files that a page's code came from, as far as the code itself knows. */
export interface FileDelivery {
  readonly version: string;
  /** Address of the folder, ending with a slash. */
  readonly folder: string;
  /** The security header that the files are tested under. */
  readonly testedHeader: string;
  /** Versions of all the library's code that is on the page. */
  versions(): readonly string[];
  /** Names of the parts that are known so far: some parts lead to others. */
  parts(): readonly string[];
  /** Hash of a part, sha384 in base64. */
  hashOf(part: string): string | undefined;
  /** Address of a part. */
  addressOf(part: string): string;
  /** Loads a part; rejects where it cannot be had. */
  load(part: string): Promise<unknown>;
}

/** Code that a bundler put into a program of the page has no files. A bundle for a page replaces this module. */
export const delivery = undefined as FileDelivery | undefined;
