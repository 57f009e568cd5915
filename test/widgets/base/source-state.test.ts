import { describe, expect, it } from 'vitest';
import {
  initialSource,
  sourceReducer,
  type SourceAction,
  type SourceState,
} from '../../../packages/widgets/src/base/source-state.js';

interface Doc {
  readonly id: string;
}
const read = (id: string, empty = false): SourceAction<Doc> => ({
  type: 'read',
  document: { id },
  findings: [],
  empty,
});
const failed = (kind: 'offline' | 'network'): SourceAction<Doc> => ({ type: 'failed', cause: { kind } });
const refused: SourceAction<Doc> = {
  type: 'refused',
  findings: [{ code: 'missing-field', severity: 'error', path: ['id'], facts: { field: 'id' } }],
  phone: '0738-555 0110',
};

const after = (...actions: SourceAction<Doc>[]): SourceState<Doc> =>
  actions.reduce(sourceReducer<Doc>, initialSource as SourceState<Doc>);

describe('What a widget knows about its document', () => {
  it.each<[string, SourceAction<Doc>[], string]>([
    ['is loading at first', [], 'loading'],
    ['is ready once a document was read', [{ type: 'start' }, read('a')], 'ready'],
    ['is empty when the document holds nothing', [read('a', true)], 'empty'],
    ['is empty when there is nothing to load', [{ type: 'idle' }], 'empty'],
    ['is offline when nothing was ever shown and there is no network', [failed('offline')], 'offline'],
    ['is an error when nothing was ever shown and the site failed', [failed('network')], 'error'],
    ['is invalid when the first document was refused', [refused], 'invalid'],
    ['is stale when a refresh failed', [read('a'), { type: 'start' }, failed('network')], 'stale'],
    ['is stale, not offline, when a refresh found no network', [read('a'), failed('offline')], 'stale'],
    ['is stale when a refresh was refused', [read('a'), refused], 'stale'],
    ['is ready again after a good refresh', [read('a'), refused, read('b')], 'ready'],
    ['stays ready while it refreshes', [read('a'), { type: 'start' }], 'ready'],
    ['loads again after an error', [failed('network'), { type: 'start' }], 'loading'],
  ])('%s', (_title, actions, phase) => {
    expect(after(...actions).phase).toBe(phase);
  });

  it('keeps what was shown when a refresh fails', () => {
    expect(after(read('a'), failed('network')).document).toEqual({ id: 'a' });
    expect(after(read('a'), refused).document).toEqual({ id: 'a' });
  });

  it('gives the phone of a refused document and forgets it with the next one', () => {
    expect(after(refused).phone).toBe('0738-555 0110');
    expect(after(refused, read('a')).phone).toBeUndefined();
  });

  it('forgets the cause once the site answers', () => {
    expect(after(read('a'), failed('network'), read('b')).cause).toBeUndefined();
  });
});
