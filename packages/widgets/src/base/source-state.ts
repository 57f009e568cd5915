import type { Finding } from '@cunju/models';
import type { LoadCause } from './fetch-document.js';

/** The attribute `data-state` of every widget. */
export type DataState = 'loading' | 'ready' | 'empty' | 'stale' | 'offline' | 'error' | 'invalid';

/** What a widget knows about its document. */
export interface SourceState<D> {
  readonly phase: DataState;
  readonly document?: D;
  /** Findings of the last reading: of the shown document, or of the one that was refused. */
  readonly findings: readonly Finding[];
  readonly cause?: LoadCause;
  /** The duty phone that a refused document still gave away. */
  readonly phone?: string;
}

export type SourceAction<D> =
  | { readonly type: 'start' }
  | { readonly type: 'idle' }
  | { readonly type: 'read'; readonly document: D; readonly findings: readonly Finding[]; readonly empty: boolean }
  /** The full reading of what is shown, for its keeper. */
  | { readonly type: 'reviewed'; readonly findings: readonly Finding[] }
  | { readonly type: 'refused'; readonly findings: readonly Finding[]; readonly phone?: string }
  | { readonly type: 'failed'; readonly cause: LoadCause };

export const initialSource: SourceState<never> = { phase: 'loading', findings: [] };

/**
 * What was shown stays: after the first document any failed or refused refresh is `stale`. `offline` means that nothing
 * was ever shown and the browser says there is no network.
 */
export function sourceReducer<D>(state: SourceState<D>, action: SourceAction<D>): SourceState<D> {
  switch (action.type) {
    case 'start':
      return state.document ? state : { phase: 'loading', findings: [] };
    case 'idle':
      return state.document ? state : { phase: 'empty', findings: [] };
    case 'read':
      return { phase: action.empty ? 'empty' : 'ready', document: action.document, findings: action.findings };
    case 'reviewed':
      return { ...state, findings: action.findings };
    case 'refused':
      if (state.document) return { ...state, phase: 'stale', findings: action.findings };
      return { phase: 'invalid', findings: action.findings, ...(action.phone ? { phone: action.phone } : {}) };
    case 'failed':
      if (state.document) return { ...state, phase: 'stale', cause: action.cause };
      return { phase: action.cause.kind === 'offline' ? 'offline' : 'error', findings: [], cause: action.cause };
  }
}
