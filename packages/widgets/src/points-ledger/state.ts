import type { Verification } from '@cunju/models';

/** What is known about the proof of the ledger. `lost`: the part that checks did not load. */
export type Proof =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly verification: Verification }
  | { readonly kind: 'lost' };

/** What the visitor is doing with the ledger. */
export interface PointsLedgerState {
  readonly query: string;
  /** Id of the account whose statement is shown. Choosing one selects; it never protects. */
  readonly account?: string;
  readonly proof: Proof;
  readonly printing: boolean;
  readonly copied: 'no' | 'done' | 'failed';
}

export type PointsLedgerAction =
  | { readonly type: 'opened'; readonly account?: string }
  | { readonly type: 'searched'; readonly query: string }
  | { readonly type: 'chosen'; readonly account: string }
  | { readonly type: 'left' }
  | { readonly type: 'proved'; readonly proof: Proof }
  | { readonly type: 'printing'; readonly printing: boolean }
  | { readonly type: 'copied'; readonly outcome: 'done' | 'failed' };

export const initialState: PointsLedgerState = {
  query: '',
  proof: { kind: 'checking' },
  printing: false,
  copied: 'no',
};

export function pointsLedgerReducer(state: PointsLedgerState, action: PointsLedgerAction): PointsLedgerState {
  switch (action.type) {
    case 'opened':
      return action.account === undefined ? initialState : { ...initialState, account: action.account };
    case 'searched':
      return { ...state, query: action.query };
    case 'chosen':
      return { ...state, account: action.account, query: '', copied: 'no' };
    case 'left':
      return { query: '', proof: state.proof, printing: state.printing, copied: 'no' };
    case 'proved':
      return { ...state, proof: action.proof };
    case 'printing':
      return { ...state, printing: action.printing };
    case 'copied':
      return { ...state, copied: action.outcome };
  }
}
