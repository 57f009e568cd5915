import { describe, expect, it } from 'vitest';
import {
  initialState,
  pointsLedgerReducer,
  type PointsLedgerAction,
  type PointsLedgerState,
} from '../../../packages/widgets/src/points-ledger/state.js';

const after = (...actions: PointsLedgerAction[]): PointsLedgerState =>
  actions.reduce(pointsLedgerReducer, initialState);
const verification = { ok: true, entries: 5000 };

describe('What a visitor is doing with the ledger', () => {
  it('starts with the village, nothing typed and nothing proved', () => {
    expect(initialState).toEqual({ query: '', printing: false, copied: 'no' });
  });

  it('types, and the text stays until a household is chosen', () => {
    expect(after({ type: 'searched', query: '03' }).query).toBe('03');
    expect(after({ type: 'searched', query: '03' }, { type: 'chosen', account: 'a' })).toMatchObject({
      query: '',
      account: 'a',
    });
  });

  it('leaves a household for the village and keeps what was proved', () => {
    const left = after({ type: 'proved', verification }, { type: 'chosen', account: 'a' }, { type: 'left' });
    expect(left).toEqual({ query: '', printing: false, copied: 'no', verification });
    expect(left).not.toHaveProperty('account');
  });

  it('forgets with a new document what was proved of the one before', () => {
    const opened = after({ type: 'proved', verification }, { type: 'opened', account: 'b' });
    expect(opened.account).toBe('b');
    expect(opened.verification).toBeUndefined();
    expect(after({ type: 'chosen', account: 'a' }, { type: 'opened' }).account).toBeUndefined();
  });

  it('forgets that something was copied when another household is shown', () => {
    expect(after({ type: 'copied', outcome: 'failed' }).copied).toBe('failed');
    expect(after({ type: 'copied', outcome: 'failed' }, { type: 'chosen', account: 'a' }).copied).toBe('no');
    expect(after({ type: 'copied', outcome: 'done' }, { type: 'left' }).copied).toBe('no');
  });

  it('knows when it is being printed', () => {
    expect(after({ type: 'printing', printing: true }).printing).toBe(true);
    expect(after({ type: 'printing', printing: true }, { type: 'printing', printing: false }).printing).toBe(false);
  });
});
