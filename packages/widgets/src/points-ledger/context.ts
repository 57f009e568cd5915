import type { ReactiveControllerHost } from 'lit';
import type { CommonWords, WidgetLocale, PointsLedgerWords } from '@cunju/i18n';
import type { Account, AccountBalance, PointsItem, PointsLedger, VillageTotals } from '@cunju/models';
import type { Width } from '@cunju/primitives/width.js';
import type { PointsLedgerState } from './state.js';

/** What a visitor can do. */
export interface PointsLedgerActs {
  search(query: string): void;
  choose(account: Account): void;
  leave(): void;
  print(): void;
  copy(): void;
}

/** What is computed once for a document. */
export interface LedgerFigures {
  readonly balances: ReadonlyMap<string, AccountBalance>;
  readonly totals: VillageTotals;
  readonly items: ReadonlyMap<string, PointsItem>;
  readonly households: number;
}

/** Everything that a view needs to draw its part. */
export interface PointsLedgerContext {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly document: PointsLedger;
  /** Address that the document came from. */
  readonly address: string | undefined;
  readonly figures: LedgerFigures;
  readonly words: PointsLedgerWords;
  readonly common: CommonWords;
  readonly locale: WidgetLocale;
  readonly state: PointsLedgerState;
  readonly width: Width;
  readonly acts: PointsLedgerActs;
}
