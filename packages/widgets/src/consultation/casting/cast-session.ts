import { castReducer, initialCast, type CastAction, type CastQuestion, type CastState } from '../state.js';
import { newIdempotencyKey, requestVote, type Deliver } from './vote-request.js';

/** How long a request may take before the visitor is told that it is still on its way. */
export const SLOW_AFTER = 10_000;

/**
 * Casting in one consultation. It belongs to the page, not to an element: a choice that was not sent outlives the
 * element that it was made in, and two elements that show the same consultation cannot send twice.
 */
export class CastSession {
  private current: CastState = initialCast;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly consultationId: string) {}

  get state(): CastState {
    return this.current;
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      // On a shared device the next visitor must not find the receipt of the one before.
      if (this.listeners.size === 0 && this.current.phase === 'received') this.current = initialCast;
    };
  }

  dispatch(action: CastAction): void {
    const next = castReducer(this.current, action);
    if (next === this.current) return;
    this.current = next;
    this.listeners.forEach((listener) => listener());
  }

  review(questions: readonly CastQuestion[]): void {
    this.dispatch({ type: 'review', questions, key: newIdempotencyKey() });
  }

  /** Sends the confirmed choice. While a request is under way further calls do nothing. */
  async send(questions: readonly CastQuestion[], deliver: Deliver): Promise<void> {
    const before = this.current;
    this.dispatch({ type: 'send' });
    const state = this.current;
    if (state === before || state.phase !== 'sending') return;
    const slow = setTimeout(() => this.dispatch({ type: 'slow' }), SLOW_AFTER);
    const answer = await requestVote(deliver, {
      consultationId: this.consultationId,
      choices: questions.map(({ id }) => ({ questionId: id, optionIds: state.choices[id] ?? [] })),
      idempotencyKey: state.key,
    });
    clearTimeout(slow);
    if (answer === 'undelivered') this.dispatch({ type: 'refuse', problem: answer });
    else if (answer.ok) this.dispatch({ type: 'accept', receipt: answer.receipt ?? {} });
    else this.dispatch({ type: 'refuse', problem: answer.problem });
  }
}

const sessions = new Map<string, CastSession>();

/** The casting session of a consultation on this page. */
export function castSession(localityCode: string, consultationId: string): CastSession {
  const name = `${localityCode} ${consultationId}`;
  let session = sessions.get(name);
  if (!session) {
    session = new CastSession(consultationId);
    sessions.set(name, session);
  }
  return session;
}
