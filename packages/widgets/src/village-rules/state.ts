/** What a visitor chose in one rule book. */
export interface RulesState {
  /** Id of the version that is shown. */
  readonly versionId: string;
  readonly mode: 'text' | 'verse';
  readonly query: string;
  /** Which place found is the current one, from 0. */
  readonly at: number;
  /** Changes against the version before are marked in the text. */
  readonly marked: boolean;
  /** Article that was asked for last. */
  readonly target?: string;
  /** The only article that is printed. */
  readonly printing?: string | undefined;
  /** Text that the browser did not let us copy, and where the visitor asked for it. */
  readonly byHand?: { readonly at: string; readonly text: string } | undefined;
  /** Where a text was copied last. */
  readonly copiedAt?: string | undefined;
}

export type RulesAction =
  | { readonly type: 'version'; readonly id: string }
  | { readonly type: 'mode'; readonly mode: RulesState['mode'] }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'step'; readonly by: 1 | -1; readonly places: number }
  | { readonly type: 'place'; readonly at: number }
  | { readonly type: 'mark'; readonly marked: boolean }
  | { readonly type: 'target'; readonly id: string }
  | { readonly type: 'print'; readonly id?: string | undefined }
  | { readonly type: 'copied'; readonly at: string; readonly text?: string | undefined };

export const initialRules = (versionId: string): RulesState => ({
  versionId,
  mode: 'text',
  query: '',
  at: 0,
  marked: false,
});

/** Another version keeps the query; a search and an article bring the text back from the verse. */
export function rulesReducer(state: RulesState, action: RulesAction): RulesState {
  switch (action.type) {
    case 'version':
      return { ...initialRules(action.id), query: state.query };
    case 'mode':
      return { ...state, mode: action.mode };
    case 'query':
      return { ...state, query: action.query, at: 0, mode: action.query.trim() ? 'text' : state.mode };
    case 'step':
      return { ...state, at: wrap(state.at + action.by, action.places) };
    case 'place':
      return { ...state, at: action.at };
    case 'mark':
      return { ...state, marked: action.marked, mode: 'text' };
    case 'target':
      return { ...state, target: action.id, mode: 'text' };
    case 'print':
      return { ...state, printing: action.id };
    case 'copied': {
      const { at, text } = action;
      return text === undefined
        ? { ...state, copiedAt: at, byHand: undefined }
        : { ...state, copiedAt: undefined, byHand: { at, text } };
    }
  }
}

const wrap = (at: number, places: number): number => (places === 0 ? 0 : (at + places) % places);
