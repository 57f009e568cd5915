import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CastSession,
  castSession,
  SLOW_AFTER,
} from '../../../packages/widgets/src/consultation/casting/cast-session.js';
import {
  newIdempotencyKey,
  requestVote,
  type Deliver,
  type VoteAnswer,
  type VoteRequestDetail,
} from '../../../packages/widgets/src/consultation/casting/vote-request.js';
import type { CastQuestion } from '../../../packages/widgets/src/consultation/state.js';

const questions: CastQuestion[] = [{ id: 'q', kind: 'yesNo', options: [{ id: 'yes' }, { id: 'no' }] }];

/** A page that cancels the event and answers. */
function page(answer: () => Promise<VoteAnswer> | VoteAnswer): { deliver: Deliver; requests: VoteRequestDetail[] } {
  const requests: VoteRequestDetail[] = [];
  return {
    requests,
    deliver: (detail) => {
      requests.push(detail);
      detail.respondWith(answer());
      return false;
    },
  };
}

function confirmed(): CastSession {
  const session = new CastSession('sq-1');
  session.dispatch({ type: 'choose', questionId: 'q', optionIds: ['yes'] });
  session.review(questions);
  return session;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A page that takes votes', () => {
  it('gets the choices in the order of the document, and the widget waits for its answer', async () => {
    let answer: (value: VoteAnswer) => void = () => {};
    const { deliver, requests } = page(() => new Promise((resolve) => (answer = resolve)));
    const session = confirmed();
    const sent = session.send(questions, deliver);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ consultationId: 'sq-1', choices: [{ questionId: 'q', optionIds: ['yes'] }] });
    expect(session.state.phase).toBe('sending');
    answer({ ok: true, receipt: { number: 'A-7', at: '2026-11-22T10:00:00+08:00' } });
    await sent;
    expect(session.state).toEqual({ phase: 'received', receipt: { number: 'A-7', at: '2026-11-22T10:00:00+08:00' } });
  });

  it('is asked once, however often the button is pressed', async () => {
    const { deliver, requests } = page(() => new Promise(() => {}));
    const session = confirmed();
    void session.send(questions, deliver);
    void session.send(questions, deliver);
    void session.send(questions, deliver);
    expect(requests).toHaveLength(1);
  });

  it('sees the same key again when the same choice is sent once more, and another key for another choice', async () => {
    const { deliver, requests } = page(() => ({ ok: false, problem: 'unavailable' }));
    const session = confirmed();
    await session.send(questions, deliver);
    await session.send(questions, deliver);
    session.dispatch({ type: 'edit' });
    session.review(questions);
    await session.send(questions, deliver);
    session.dispatch({ type: 'edit' });
    session.dispatch({ type: 'choose', questionId: 'q', optionIds: ['no'] });
    session.review(questions);
    await session.send(questions, deliver);
    const keys = requests.map((request) => request.idempotencyKey);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('may be slow: after ten seconds the visitor is told, and the answer still counts', async () => {
    let answer: (value: VoteAnswer) => void = () => {};
    const { deliver } = page(() => new Promise((resolve) => (answer = resolve)));
    const session = confirmed();
    const sent = session.send(questions, deliver);
    vi.advanceTimersByTime(SLOW_AFTER - 1);
    expect(session.state).toMatchObject({ slow: false });
    vi.advanceTimersByTime(1);
    expect(session.state).toMatchObject({ phase: 'sending', slow: true });
    answer({ ok: true });
    await sent;
    expect(session.state).toEqual({ phase: 'received', receipt: {} });
  });
});

describe('A page that does not take votes', () => {
  const vote = { consultationId: 'sq-1', choices: [], idempotencyKey: 'k' };

  it('leaves the vote undelivered when nobody listens', async () => {
    const session = confirmed();
    await session.send(questions, () => true);
    expect(session.state).toMatchObject({ phase: 'refused', problem: 'undelivered', choices: { q: ['yes'] } });
  });

  it('leaves the vote undelivered when it cancels without an answer, or answers without cancelling', async () => {
    expect(await requestVote(() => false, vote)).toBe('undelivered');
    const answers: Deliver = (detail) => {
      detail.respondWith({ ok: true });
      return true;
    };
    expect(await requestVote(answers, vote)).toBe('undelivered');
  });

  it('leaves the vote undelivered when it answers too late, and is told so', async () => {
    let late: VoteRequestDetail['respondWith'] = () => {};
    const deliver: Deliver = (detail) => {
      late = detail.respondWith;
      return false;
    };
    expect(await requestVote(deliver, vote)).toBe('undelivered');
    expect(() => late({ ok: true })).toThrow(/while cunju-vote-request is dispatched/);
  });

  it('cannot answer twice', async () => {
    let second: unknown;
    const deliver: Deliver = (detail) => {
      detail.respondWith({ ok: false, problem: 'closed' });
      try {
        detail.respondWith({ ok: true });
      } catch (error) {
        second = error;
      }
      return false;
    };
    expect(await requestVote(deliver, vote)).toEqual({ ok: false, problem: 'closed' });
    expect(second).toBeInstanceOf(Error);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'ok'],
    ['a truthy ok', { ok: 1 }],
    ['a problem of its own', { ok: false, problem: 'teapot' }],
    ['a problem that only the widget may state', { ok: false, problem: 'undelivered' }],
  ])('has not taken the vote when it answers with %s', async (_, answer) => {
    const { deliver } = page(() => answer as unknown as VoteAnswer);
    expect(await requestVote(deliver, vote)).toEqual({ ok: false, problem: 'unknown' });
  });

  it('has not taken the vote when its answer fails', async () => {
    const { deliver } = page(() => Promise.reject(new Error('down')));
    expect(await requestVote(deliver, vote)).toEqual({ ok: false, problem: 'unknown' });
  });
});

describe('A receipt', () => {
  const vote = { consultationId: 'sq-1', choices: [], idempotencyKey: 'k' };

  it('keeps only what has the right shape', async () => {
    const receipt = { number: 7, at: 'soon', href: '/check', extra: true } as never;
    const { deliver } = page(() => ({ ok: true, receipt }));
    expect(await requestVote(deliver, vote)).toEqual({ ok: true, receipt: { href: '/check' } });
  });

  it('is gone when the last element that could show it is gone', async () => {
    const session = confirmed();
    const leave = session.subscribe(() => {});
    const leaveToo = session.subscribe(() => {});
    await session.send(questions, page(() => ({ ok: true, receipt: { number: 'A-7' } })).deliver);
    leave();
    expect(session.state.phase).toBe('received');
    leaveToo();
    expect(session.state).toEqual({ phase: 'choosing', choices: {}, gaps: {} });
  });
});

describe('A choice that was not sent', () => {
  it('is found again on the same page, for the same village and consultation only', () => {
    const session = castSession('431322105210', 'sq-2');
    const leave = session.subscribe(() => {});
    session.dispatch({ type: 'choose', questionId: 'q', optionIds: ['no'] });
    leave();
    expect(castSession('431322105210', 'sq-2').state).toMatchObject({ choices: { q: ['no'] } });
    expect(castSession('431322105211', 'sq-2').state).toMatchObject({ choices: {} });
    expect(castSession('431322105210', 'sq-3').state).toMatchObject({ choices: {} });
  });

  it('tells every element of the page that shows it', () => {
    const session = new CastSession('sq-4');
    const heard = vi.fn();
    session.subscribe(heard);
    session.dispatch({ type: 'choose', questionId: 'q', optionIds: ['no'] });
    session.dispatch({ type: 'send' });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('An idempotency key', () => {
  it('is 128 random bits in hexadecimal', () => {
    const keys = new Set(Array.from({ length: 200 }, newIdempotencyKey));
    expect(keys.size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
