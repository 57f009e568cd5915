import type { DocumentType, Fold, ReadInput, ReadResult } from '@cunju/models';

/** The parts that a widget fetches only when it needs them. */
export interface Parts {
  /** Names what is wrong with a document whose shape was refused. */
  explain(): Promise<{ read<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> }>;
  /** What a keeper is told about a document. */
  keeper(): Promise<typeof import('./keeper-panel.js')>;
  /** The themes that few pages ask for. */
  themes(): Promise<typeof import('./themes.js')>;
  /** Printing one widget alone, and copying text. */
  paper(): Promise<typeof import('./paper.js')>;
  /** The list that an index becomes. */
  index(): Promise<typeof import('./index-part.js')>;
  /** Makes traditional and simplified characters one, for a search. */
  fold(): Promise<Fold>;
}

/** Dynamic imports. A bundle for a page replaces this module by files that stand beside the entry. */
export const parts: Parts = {
  explain: () => import('@cunju/models'),
  keeper: () => import('./keeper-panel.js'),
  themes: () => import('./themes.js'),
  paper: () => import('./paper.js'),
  index: () => import('./index-part.js'),
  fold: async () => (await import('@cunju/models/fold.js')).foldHan,
};
