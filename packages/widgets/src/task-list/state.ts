import type { TaskAnswer } from '@cunju/models';
import { noFilter, type TaskFilter } from './filter.js';

/** Rows that are shown at first, and added by 「再显示」. */
export const STEP = 30;

/** What the visitor is doing with the lists. */
export interface TaskListState {
  /** The question as it was asked, and its answer. */
  readonly question: string;
  readonly answer?: TaskAnswer | undefined;
  /** The visitor asked with an empty field. */
  readonly unasked: boolean;
  readonly filter: TaskFilter;
  readonly limit: number;
  /** Ids of the items that are open. */
  readonly open: ReadonlySet<string>;
  /** While the page is printed, everything is there and open. */
  readonly printing: boolean;
  readonly copied: 'no' | 'done' | 'failed';
}

export type TaskListAction =
  /** Without a question: one of several close items was chosen. */
  | { readonly type: 'answered'; readonly question?: string; readonly answer: TaskAnswer }
  | { readonly type: 'cleared'; readonly unasked: boolean }
  | { readonly type: 'filtered'; readonly filter: Partial<TaskFilter> }
  | { readonly type: 'more' }
  | { readonly type: 'toggled'; readonly id: string; readonly open: boolean }
  /** An item is to be seen: `position` is its place among all items that are left, from 0, without any filter. */
  | { readonly type: 'sought'; readonly id: string; readonly position: number; readonly hidden: boolean }
  | { readonly type: 'noted'; readonly note: Partial<Pick<TaskListState, 'printing' | 'copied'>> };

export const initialState: TaskListState = {
  question: '',
  unasked: false,
  filter: noFilter,
  limit: STEP,
  open: new Set(),
  printing: false,
  copied: 'no',
};

export function taskListReducer(state: TaskListState, action: TaskListAction): TaskListState {
  switch (action.type) {
    case 'answered':
      return { ...state, question: action.question ?? state.question, answer: action.answer, unasked: false };
    case 'cleared':
      return { ...state, question: '', answer: undefined, unasked: action.unasked };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter }, limit: STEP, copied: 'no' };
    case 'more':
      return { ...state, limit: state.limit + STEP };
    case 'toggled':
      return { ...state, open: toggled(state.open, action.id, action.open) };
    case 'sought':
      return {
        ...state,
        filter: action.hidden ? noFilter : state.filter,
        limit: Math.max(state.limit, Math.ceil((action.position + 1) / STEP) * STEP),
        open: toggled(state.open, action.id, true),
      };
    case 'noted':
      return { ...state, ...action.note };
  }
}

function toggled(open: ReadonlySet<string>, id: string, isOpen: boolean): ReadonlySet<string> {
  const next = new Set(open);
  next[isOpen ? 'add' : 'delete'](id);
  return next;
}
