import type { Verification } from '@cunju/models';

/** What the visitor is doing with the ledger. */
export interface PointsLedgerState {
  readonly query: string;
  /** Id of the account whose statement is shown. Choosing one selects; it never protects. */
  readonly account?: string;
  /** What recomputing the proof found; nothing while it is being computed. */
  readonly verification?: Verification;
  readonly printing: boolean;
  readonly copied: 'no' | 'done' | 'failed';
}

export type PointsLedgerAction =
  | { readonly type: 'opened'; readonly account?: string }
  | { readonly type: 'searched'; readonly query: string }
  | { readonly type: 'chosen'; readonly account: string }
  | { readonly type: 'left' }
  | { readonly type: 'proved'; readonly verification: Verification }
  | { readonly type: 'printing'; readonly printing: boolean }
  | { readonly type: 'copied'; readonly outcome: 'done' | 'failed' };

export const initialState: PointsLedgerState = {
  query: '',
  printing: false,
  copied: 'no',
};

export function pointsLedgerReducer(state: PointsLedgerState, action: PointsLedgerAction): PointsLedgerState {
  switch (action.type) {
    case 'opened':
      return { ...initialState, query: state.query, ...(action.account !== undefined && { account: action.account }) };
    case 'searched':
      return { ...state, query: action.query };
    case 'chosen':
      return { ...state, account: action.account, query: '', copied: 'no' };
    case 'left':
      return { ...withoutAccount(state), query: '', copied: 'no' };
    case 'proved':
      return { ...state, verification: action.verification };
    case 'printing':
      return { ...state, printing: action.printing };
    case 'copied':
      return { ...state, copied: action.outcome };
  }
}

function withoutAccount(state: PointsLedgerState): PointsLedgerState {
  const { account: _account, ...rest } = state;
  return rest;
}
