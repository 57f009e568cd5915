import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../../packages/models/src/decide/find-meetings.js';
import { votes } from './vote.js';

const meeting = { body: 'villageAssembly', mode: 'person', heldOn: '2026-03-20', base: 10, present: 6 };

/** The value below so many keys. */
const below = (depth: number, value: unknown): object =>
  depth === 0 ? (value as object) : { in: below(depth - 1, value) };

describe('A meeting is found', () => {
  it('wherever it stands, in the order of the text, under the nearest name above it', () => {
    const document = {
      title: '规约',
      steps: [{ label: '表决', meeting }, meeting, null, '文', 3],
      first: { title: '初稿', label: '一', deep: { meeting: { ...meeting, label: '二' } } },
    };
    expect(findMeetings(document)).toStrictEqual([
      { ...meeting, path: ['steps', 0, 'meeting'], title: '表决' },
      { ...meeting, path: ['steps', 1], title: '规约' },
      { ...meeting, label: '二', path: ['first', 'deep', 'meeting'], title: '二' },
    ]);
    expect(findMeetings({ first: { title: '初稿', label: '一', meeting } })).toMatchObject([{ title: '初稿' }]);
  });

  it('without a name where nothing has one', () => {
    expect(findMeetings({ title: 1, label: 2, meeting })).toStrictEqual([{ ...meeting, path: ['meeting'] }]);
    expect(findMeetings(meeting)).toStrictEqual([{ ...meeting, path: [] }]);
  });

  it.each(Object.keys(meeting))('only with its %s', (key) => {
    expect(findMeetings({ meeting: { ...meeting, [key]: undefined } })).toEqual([]);
    expect(findMeetings({ meeting: { ...meeting, [key]: true } })).toEqual([]);
  });

  it('down to a depth of thirty-two and no deeper', () => {
    expect(findMeetings(below(32, meeting))).toHaveLength(1);
    expect(findMeetings(below(33, meeting))).toEqual([]);
  });

  it('once for each of its motions, with what belongs to the motion', () => {
    const recusals = [{ count: 1, votes: false }];
    const motions = [{ text: '修路', votes: votes(4, 2), recusals, outcome: 'passed' }, {}];
    expect(findMeetings({ title: '会议', meeting: { ...meeting, motions, votes: votes(1) } })).toStrictEqual([
      {
        ...meeting,
        path: ['meeting', 'motions', 0],
        title: '修路',
        votes: votes(4, 2),
        recusals,
        recorded: 'passed',
      },
      { ...meeting, votes: votes(1), path: ['meeting', 'motions', 1] },
    ]);
  });

  it('and not in its own motions', () => {
    expect(findMeetings({ meeting: { ...meeting, motions: [meeting] } })).toHaveLength(1);
    expect(findMeetings({ meeting: { ...meeting, motions: '无', inner: meeting } })).toStrictEqual([
      { ...meeting, inner: meeting, path: ['meeting'] },
    ]);
  });
});
