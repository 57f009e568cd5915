import { dayInShanghai } from '../dates/day.js';
import type { Body, Consultation, Question, Votes } from '../documents/consultation.js';
import { rulePackOn } from '../packs/index.js';
import type { RulePack, Setting } from '../packs/types.js';
import { decideAssembly } from './assembly.js';
import { decideBallot } from './ballot.js';
import type { AssemblyDecision, AssemblyInput, BallotDecision, BallotInput, Outcome } from './types.js';

type Result = NonNullable<Consultation['result']>;
type Answer = Result['questions'][number];

/** What one question came to. Without `decision` the document holds no vote that binds, or no rule is in force. */
export interface QuestionOutcome {
  readonly questionId: string;
  readonly input?: AssemblyInput | BallotInput;
  readonly decision?: AssemblyDecision | BallotDecision;
  /** Where options were voted on: the one with the most votes; absent when two are equal. */
  readonly leading?: string;
}

export interface ConsultationOutcome {
  /** The day by whose law it is judged: of the vote, else of its close, else of publication. */
  readonly date: string;
  readonly body?: Body;
  readonly pack?: RulePack;
  readonly questions: readonly QuestionOutcome[];
  /** While the vote is open and its turnout is known: how many more must come. */
  readonly turnout?: AssemblyDecision;
  /** Of all questions together: `passed` only when each is. */
  readonly outcome?: Outcome;
}

const SETTINGS: Readonly<Partial<Record<Body, Setting>>> = {
  villageAssembly: 'rural',
  villageRepAssembly: 'rural',
  groupMeeting: 'rural',
  residentAssembly: 'urban',
  residentRepAssembly: 'urban',
  memberAssembly: 'collective',
  memberRepAssembly: 'collective',
  ownersDecision: 'owners',
};

/** The law a body acts under, whatever setting the document names. */
export const settingOf = (body: Body, fallback: Setting): Setting => SETTINGS[body] ?? fallback;

/**
 * Recomputes what a formal vote came to from its own figures, question by question, or while it is open from its turnout.
 * An opinion round, an advisory poll and the record of a meeting decide nothing and give no decision. The owners' double
 * count is not in this document, so it gives none either.
 */
export function outcomeOf(document: Consultation): ConsultationOutcome {
  const { decidingBody: body, result, period, locality } = document;
  const date = result?.heldOn ?? (period ? dayInShanghai(period.closesAt) : document.publishedOn);
  if (document.mode !== 'ballot' || !body) return { date, questions: [] };
  const setting = settingOf(body, document.setting);
  const pack = rulePackOn({ setting, date, province: locality.code });
  if (!pack || body === 'ownersDecision') return { date, body, ...(pack && { pack }), questions: ids(document) };
  const questions = (document.ballot?.questions ?? []).map((q) => questionOutcome(document, q, pack, body));
  const turnout = result ? undefined : openTurnout(document, pack, body);
  const outcome = together(questions, turnout);
  return { date, body, pack, questions, ...(turnout && { turnout }), ...(outcome && { outcome }) };
}

const ids = ({ ballot }: Consultation): readonly QuestionOutcome[] =>
  (ballot?.questions ?? []).map((q) => ({ questionId: q.id }));

/** The gravest outcome of all questions. */
function together(questions: readonly QuestionOutcome[], turnout: AssemblyDecision | undefined): Outcome | undefined {
  const found = questions.map((q) => q.decision?.outcome);
  const order: readonly Outcome[] = ['invalid', 'no-quorum', 'open', 'not-passed', 'run-off', 'passed', 'elected'];
  return order.find((outcome) => found.includes(outcome)) ?? turnout?.outcome;
}

type Assembly = Exclude<Body, 'ownersDecision' | 'election' | 'recall'>;

function openTurnout(document: Consultation, pack: RulePack, body: Body): AssemblyDecision | undefined {
  const { electorate, turnout } = document;
  if (!electorate || !turnout || body === 'election' || body === 'recall') return undefined;
  const { mode, base, adjustments, recusals } = electorate;
  return decideAssembly({
    pack,
    body: body as Assembly,
    mode,
    base,
    present: turnout.present,
    ...(adjustments && { adjustments }),
    ...(recusals && { recusals }),
  });
}

function questionOutcome(document: Consultation, question: Question, pack: RulePack, body: Body): QuestionOutcome {
  const { result } = document;
  const answer = result?.questions.find((a) => a.questionId === question.id);
  if (!result || !answer) return { questionId: question.id };
  if (body === 'election' || body === 'recall') return ballotOutcome(question, answer, result, pack, body);
  const { votes, leading } = countOf(question, answer, result.present);
  const input = assemblyInput(document, result, pack, body as Assembly, votes);
  const decided = decideAssembly(input);
  const decision = question.kind === 'yesNo' ? decided : withSecondRound(decided, question, answer, leading);
  return { questionId: question.id, input, decision, ...(leading !== undefined && { leading }) };
}

function assemblyInput(
  document: Consultation,
  result: Result,
  pack: RulePack,
  body: Assembly,
  votes: Votes | undefined,
): AssemblyInput {
  const { mode, base, present, otherMode } = result;
  const { adjustments, recusals, base: roll } = document.electorate ?? {};
  return {
    pack,
    body,
    mode,
    base,
    present,
    ...(votes && { votes }),
    ...(otherMode && { otherMode }),
    // A base that already differs from the roll was adjusted by whoever recorded it.
    ...(adjustments && base === roll && { adjustments }),
    ...(recusals && { recusals }),
  };
}

function ballotOutcome(
  question: Question,
  answer: Answer,
  result: Result,
  pack: RulePack,
  body: 'election' | 'recall',
): QuestionOutcome {
  const input: BallotInput = {
    pack,
    body,
    ...(result.mode !== 'person' && { mode: result.mode === 'household' ? 'householdReps' : 'residentReps' }),
    registered: result.base,
    issued: result.present,
    box: result.present,
    invalid: answer.votes?.invalid ?? 0,
    seats: question.maxChoices ?? 1,
    round: 1,
    candidates: (answer.options ?? []).map((o) => ({ id: o.optionId, votes: o.votes })),
  };
  return { questionId: question.id, input, decision: decideBallot(input) };
}

interface Counted {
  readonly votes?: Votes;
  readonly leading?: string;
}

function countOf(question: Question, answer: Answer, present: number): Counted {
  if (question.kind === 'yesNo') {
    const votes = answer.votes ?? standings(question, answer);
    return votes ? { votes } : {};
  }
  const options = answer.options ?? [];
  const most = options.reduce((n, o) => Math.max(n, o.votes), 0);
  const first = options.filter((o) => o.votes === most && most > 0);
  const sum = options.reduce((n, o) => n + o.votes, 0);
  const others = question.kind === 'approval' ? 0 : sum - most;
  const { abstain = 0, invalid = 0 } = answer.votes ?? {};
  const votes: Votes = { for: most, against: Math.min(others, present + 1), abstain, invalid };
  return {
    ...(options.length > 0 && { votes }),
    ...(first.length === 1 && first[0] && { leading: first[0].optionId }),
  };
}

/** Votes of a yes/no question that were recorded option by option. */
function standings(question: Question, { options }: Answer): Votes | undefined {
  if (!options) return undefined;
  const of = (stands: 'for' | 'against' | 'abstain'): number =>
    options.reduce(
      (n, count) => n + (question.options.find((o) => o.id === count.optionId)?.stands === stands ? count.votes : 0),
      0,
    );
  return { for: of('for'), against: of('against'), abstain: of('abstain'), invalid: 0 };
}

/** Several options of which none has its majority: the two with the most votes go on (a default, no law says it). */
function withSecondRound(
  decided: AssemblyDecision,
  question: Question,
  answer: Answer,
  leading: string | undefined,
): AssemblyDecision {
  const options = [...(answer.options ?? [])].sort((a, b) => b.votes - a.votes);
  const second = options[1];
  const tied = decided.outcome === 'passed' && leading === undefined;
  const missed = decided.outcome === 'not-passed' && question.kind === 'single';
  if (!second || (!tied && !missed)) return decided;
  const again = options.filter((o) => o.votes >= second.votes).map((o) => o.optionId);
  return { ...decided, outcome: 'run-off', steps: [...decided.steps, { id: 'second-round', options: again }] };
}
