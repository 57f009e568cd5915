/** Why a vote was not taken. `undelivered`: the page did not answer the request at all. */
export type VoteProblem =
  'not-eligible' | 'already-voted' | 'recused' | 'closed' | 'in-progress' | 'unavailable' | 'undelivered' | 'unknown';

/** What the receiving side says about a vote that it took. Every field is optional: what is missing is not shown. */
export interface VoteReceipt {
  /** Number under which the vote can be asked for. */
  readonly number?: string;
  /** When it was taken, by the clock of the receiving side: an instant with an offset. */
  readonly at?: string;
  /** Address of a page that shows that the vote was taken, never what was chosen. */
  readonly href?: string;
}

/** A question as far as choosing needs it. */
export interface CastQuestion {
  readonly id: string;
  readonly kind: 'yesNo' | 'single' | 'approval';
  readonly options: readonly { readonly id: string }[];
  readonly maxChoices?: number | undefined;
}

/** Ids of the chosen options by question, in the order of the document. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What is still wrong with the answer to a question. */
export type Gap =
  { readonly kind: 'none' } | { readonly kind: 'too-many'; readonly most: number; readonly chosen: number };
export type Gaps = Readonly<Record<string, Gap>>;

/** Nothing is ever chosen for the visitor, and nothing is finished before the acknowledgement. */
export type CastState =
  | { readonly phase: 'choosing'; readonly choices: Choices; readonly gaps: Gaps; readonly key?: string }
  | { readonly phase: 'confirming'; readonly choices: Choices; readonly key: string }
  | { readonly phase: 'sending'; readonly choices: Choices; readonly key: string; readonly slow: boolean }
  | { readonly phase: 'refused'; readonly choices: Choices; readonly key: string; readonly problem: VoteProblem }
  | { readonly phase: 'received'; readonly receipt: VoteReceipt };

export type CastAction =
  | { readonly type: 'choose'; readonly questionId: string; readonly optionIds: readonly string[] }
  | { readonly type: 'review'; readonly questions: readonly CastQuestion[]; readonly key: string }
  | { readonly type: 'edit' }
  | { readonly type: 'send' }
  | { readonly type: 'slow' }
  | { readonly type: 'accept'; readonly receipt: VoteReceipt }
  | { readonly type: 'refuse'; readonly problem: VoteProblem }
  | { readonly type: 'again' }
  | { readonly type: 'questions'; readonly questions: readonly CastQuestion[] };

export const initialCast: CastState = { phase: 'choosing', choices: {}, gaps: {} };

const RETRY: readonly VoteProblem[] = ['in-progress', 'unavailable', 'undelivered', 'unknown'];

/** Sending the same choice once more may end differently. */
export const mayRetry = (problem: VoteProblem): boolean => RETRY.includes(problem);

/** The visitor holds a choice or waits for an answer: what is on the screen must not change by itself. */
export function isEngaged(state: CastState): boolean {
  if (state.phase === 'choosing') return Object.keys(state.choices).length > 0;
  return state.phase !== 'received';
}

/** What is still wrong with each answer; empty when the choice is complete. */
export function gapsOf(questions: readonly CastQuestion[], choices: Choices): Gaps {
  const gaps: Record<string, Gap> = {};
  for (const question of questions) {
    const chosen = choices[question.id]?.length ?? 0;
    const most = mostOf(question);
    if (chosen === 0) gaps[question.id] = { kind: 'none' };
    else if (chosen > most) gaps[question.id] = { kind: 'too-many', most, chosen };
  }
  return gaps;
}

/** How many options of a question may be chosen. */
export const mostOf = (question: CastQuestion): number =>
  question.kind === 'approval' ? (question.maxChoices ?? question.options.length) : 1;

/** The next state of casting; an action that has no place in the present state changes nothing. */
export function castReducer(state: CastState, action: CastAction): CastState {
  switch (action.type) {
    case 'choose':
      return state.phase === 'choosing' ? chosen(state, action) : state;
    case 'review':
      return state.phase === 'choosing' ? reviewed(state, action) : state;
    case 'edit':
      if (state.phase !== 'confirming' && state.phase !== 'refused') return state;
      return { phase: 'choosing', choices: state.choices, gaps: {}, key: state.key };
    case 'send':
      if (state.phase !== 'confirming' && !(state.phase === 'refused' && mayRetry(state.problem))) return state;
      return { phase: 'sending', choices: state.choices, key: state.key, slow: false };
    case 'slow':
      return state.phase === 'sending' ? { ...state, slow: true } : state;
    case 'accept':
      return state.phase === 'sending' ? { phase: 'received', receipt: action.receipt } : state;
    case 'refuse':
      if (state.phase !== 'sending') return state;
      return { phase: 'refused', choices: state.choices, key: state.key, problem: action.problem };
    case 'again':
      return state.phase === 'received' ? initialCast : state;
    case 'questions':
      return state.phase === 'choosing' ? pruned(state, action.questions) : state;
  }
}

type Choosing = Extract<CastState, { phase: 'choosing' }>;

/** Another choice is another request, so it loses the key of the one before. */
function chosen(state: Choosing, { questionId, optionIds }: Extract<CastAction, { type: 'choose' }>): CastState {
  if (same(state.choices[questionId] ?? [], optionIds)) return state;
  const choices = { ...state.choices, [questionId]: optionIds };
  if (optionIds.length === 0) delete choices[questionId];
  const gaps = { ...state.gaps };
  delete gaps[questionId];
  return { phase: 'choosing', choices, gaps };
}

function reviewed(state: Choosing, { questions, key }: Extract<CastAction, { type: 'review' }>): CastState {
  const gaps = gapsOf(questions, state.choices);
  if (Object.keys(gaps).length > 0) return { ...state, gaps };
  return { phase: 'confirming', choices: state.choices, key: state.key ?? key };
}

/** Drops what a newer version of the document no longer asks. */
function pruned(state: Choosing, questions: readonly CastQuestion[]): CastState {
  const choices: Record<string, readonly string[]> = {};
  for (const question of questions) {
    const left = (state.choices[question.id] ?? []).filter((id) => question.options.some((option) => option.id === id));
    if (left.length > 0) choices[question.id] = left;
  }
  return { phase: 'choosing', choices, gaps: {} };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);
