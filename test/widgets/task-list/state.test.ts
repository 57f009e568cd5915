import { describe, expect, it } from 'vitest';
import { noConditions } from '../../../packages/widgets/src/task-list/choices.js';
import { noFilter } from '../../../packages/widgets/src/task-list/filter.js';
import { initialState, STEP, taskListReducer } from '../../../packages/widgets/src/task-list/state.js';
import { item } from './lists.js';

const answered = taskListReducer(initialState, {
  type: 'answered',
  question: '修路灯',
  answer: { kind: 'item', item: item('a1', '管护路灯'), verdict: 'autonomy' },
});

describe('what a visitor does with the lists', () => {
  it('asking keeps the question beside its answer, and asking with an empty field takes both away', () => {
    expect(answered).toMatchObject({ question: '修路灯', unasked: false, answer: { verdict: 'autonomy' } });
    const empty = taskListReducer(answered, { type: 'cleared', unasked: true });
    expect(empty).toMatchObject({ question: '', unasked: true });
    expect(empty.answer).toBeUndefined();
  });

  it('choosing among close items keeps the question', () => {
    const chosen = taskListReducer(answered, { type: 'answered', answer: { kind: 'unlisted' } });
    expect(chosen).toMatchObject({ question: '修路灯', answer: { kind: 'unlisted' } });
  });

  it('a filter starts the list from its top again and keeps the other filters', () => {
    const more = taskListReducer(initialState, { type: 'more' });
    expect(more.limit).toBe(2 * STEP);
    const first = taskListReducer(more, { type: 'filtered', filter: { department: 'mz' } });
    const both = taskListReducer(first, { type: 'filtered', filter: { month: 3 } });
    expect(both).toMatchObject({ limit: STEP, filter: { department: 'mz', month: 3 } });
  });

  it('clearing the filters keeps the chosen list', () => {
    const filtered = taskListReducer(initialState, { type: 'filtered', filter: { list: 'assist', query: '低保' } });
    expect(taskListReducer(filtered, { type: 'filtered', filter: noConditions }).filter).toEqual({
      ...noFilter,
      list: 'assist',
    });
  });

  it('opening and closing an item never changes the set that was drawn before', () => {
    const open = taskListReducer(initialState, { type: 'toggled', id: 'a1', open: true });
    expect([...open.open]).toEqual(['a1']);
    expect([...initialState.open]).toEqual([]);
    expect(taskListReducer(open, { type: 'toggled', id: 'a1', open: true })).toEqual(open);
    expect([...taskListReducer(open, { type: 'toggled', id: 'a1', open: false }).open]).toEqual([]);
  });

  it('an item that is sought is open and among the rows, and filters that hide it go away', () => {
    const filtered = taskListReducer(initialState, { type: 'filtered', filter: { query: '别的' } });
    const sought = taskListReducer(filtered, { type: 'sought', id: 'n75', position: 74, hidden: true });
    expect(sought.filter).toEqual(noFilter);
    expect(sought.limit).toBe(90);
    expect(sought.open.has('n75')).toBe(true);
    const near = taskListReducer(filtered, { type: 'sought', id: 'n1', position: 0, hidden: false });
    expect(near).toMatchObject({ limit: STEP, filter: { query: '别的' } });
  });
});
