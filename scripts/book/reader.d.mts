import type { Page } from 'playwright-core';

/** One line of the contents of the book. */
export interface BookEntry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

export function bookEntries(): BookEntry[];

export function serveBook(): Promise<{ readonly url: string; close(): Promise<void> }>;

export class BookReader {
  constructor(page: Page, url: string);
  readonly page: Page;
  /** Errors of the story that is open. */
  errors: string[];
  /** `globals` as in the address of Storybook: `theme:dark;width:phone`. */
  open(entry: Pick<BookEntry, 'id' | 'tags'> & { readonly type?: string }, globals?: string): Promise<void>;
}
