import type { VoteProblem, VoteReceipt } from '../state.js';

/** One answer of a vote: the ids of the chosen options of a question. */
export interface VoteChoice {
  readonly questionId: string;
  readonly optionIds: readonly string[];
}

/** The end of a vote as the receiving side reports it. */
export type VoteAnswer =
  | { readonly ok: true; readonly receipt?: VoteReceipt }
  | { readonly ok: false; readonly problem: Exclude<VoteProblem, 'undelivered'> };

/** Detail of `cunju-vote-request`. */
export interface VoteRequestDetail {
  readonly consultationId: string;
  readonly choices: readonly VoteChoice[];
  /** The same for every attempt to send the same choice: whoever receives it twice counts it once. */
  readonly idempotencyKey: string;
  /** Takes the answer. Call it, and `preventDefault()`, while the event is being dispatched. */
  readonly respondWith: (answer: Promise<VoteAnswer> | VoteAnswer) => void;
}

/** Dispatches `cunju-vote-request`; returns whether it went uncancelled. */
export type Deliver = (detail: VoteRequestDetail) => boolean;

const PROBLEMS: readonly VoteProblem[] = [
  'not-eligible',
  'already-voted',
  'recused',
  'closed',
  'in-progress',
  'unavailable',
];

/**
 * Hands a vote to the page and waits for its answer. A page that does not both cancel the event and answer it in the
 * same turn has not taken the vote; an answer that is none, or a failure, is `unknown`. Never rejects.
 */
export async function requestVote(
  deliver: Deliver,
  vote: Omit<VoteRequestDetail, 'respondWith'>,
): Promise<VoteAnswer | 'undelivered'> {
  let answer: { readonly given: Promise<VoteAnswer> | VoteAnswer } | undefined;
  let dispatching = true;
  const respondWith = (given: Promise<VoteAnswer> | VoteAnswer): void => {
    if (!dispatching || answer)
      throw new Error('respondWith() is called once, while cunju-vote-request is dispatched.');
    answer = { given };
  };
  const cancelled = !deliver({ ...vote, respondWith });
  dispatching = false;
  if (!cancelled || !answer) return 'undelivered';
  try {
    return tidy(await answer.given);
  } catch {
    return { ok: false, problem: 'unknown' };
  }
}

/** The page is not ours: nothing of its answer is believed that has not the right shape. */
function tidy(answer: unknown): VoteAnswer {
  const { ok, receipt, problem } = (answer ?? {}) as { ok?: unknown; receipt?: unknown; problem?: unknown };
  if (ok === true) return { ok, receipt: tidyReceipt(receipt) };
  const known = PROBLEMS.find((code) => code === problem) as Exclude<VoteProblem, 'undelivered'> | undefined;
  return { ok: false, problem: known ?? 'unknown' };
}

function tidyReceipt(receipt: unknown): VoteReceipt {
  const { number, at, href } = (receipt ?? {}) as Record<keyof VoteReceipt, unknown>;
  return {
    ...(typeof number === 'string' && number !== '' ? { number: number.slice(0, 128) } : {}),
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    ...(typeof href === 'string' ? { href } : {}),
  };
}

/** 128 random bits in hexadecimal. `randomUUID` needs a secure context, `getRandomValues` does not. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

declare global {
  interface HTMLElementEventMap {
    'cunju-vote-request': CustomEvent<VoteRequestDetail>;
  }
}
