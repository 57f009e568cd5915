import type { FindingSpeaker } from '../findings/types.js';
import type { Locale } from '../locale.js';

/** Words around the findings that a keeper reads. */
export interface KeeperWords {
  /** Over the findings of a document that was refused. */
  refused: (count: string) => string;
  /** Over the notes on a document that is shown. */
  notes: (count: string) => string;
  where: string;
  basis: string;
}

/** All that a keeper is told, in one language. */
export interface KeeperLanguage {
  readonly locale: Locale;
  readonly words: KeeperWords;
  readonly speaker: FindingSpeaker;
}
