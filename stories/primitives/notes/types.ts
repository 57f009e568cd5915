/** What is said of one primitive in the book, in Chinese, with a summary in English. */
export interface Notes {
  readonly what: string;
  readonly use: string;
  readonly not: string;
  readonly anatomy: string;
  readonly keys: string;
  readonly access: string;
  readonly english: string;
}
