import type { JudgedBy } from '../decide/judged-by.js';
import type { AssemblyDecision, BallotDecision, Outcome } from '../decide/types.js';
import type { Consultation, CountMode, Question, Votes } from '../documents/index.js';
import type { Finding } from '../finding.js';
import type { Channel } from './ballot.js';
import type { Part } from './breakdown.js';
import type { OptionVotes } from './count.js';
import type { SetAside } from './facts.js';

export interface TallyOptions {
  /** Keys of the roll: of households in a count by household, else of voters. Without it nobody is off the roll. */
  readonly roll?: Iterable<string>;
  /** Checked in at the meeting, where that is more than the ballots: those who hand none in are present too. */
  readonly present?: number;
  /** Smallest part that is broken down by choice; `SMALL_GROUP` when absent. */
  readonly guard?: number;
  /** 2 or more in a run-off, which has its own document or its own ballots. */
  readonly round?: number;
  /** The day by whose law it is judged, `YYYY-MM-DD`; that of the close when absent. */
  readonly heldOn?: string;
}

/** How the count came about, in its order, as data. The arithmetic of each decision is in its own `steps`. */
export type TallyStep =
  | { readonly id: 'received'; readonly ballots: number }
  | { readonly id: 'set-aside'; readonly reason: SetAside; readonly ballots: number }
  | { readonly id: 'counted'; readonly ballots: number; readonly mode: CountMode }
  | { readonly id: 'channel'; readonly channel: Channel; readonly ballots: number }
  | { readonly id: 'present'; readonly present: number; readonly ballots: number }
  | {
      readonly id: 'question';
      readonly questionId: string;
      readonly valid: number;
      readonly invalid: number;
      readonly blank: number;
    };

/** The count of one question. `answered` = valid + invalid; `answered` + `blank` = ballots counted. */
export interface QuestionTally {
  readonly questionId: string;
  readonly kind: Question['kind'];
  readonly answered: number;
  readonly blank: number;
  readonly invalid: number;
  readonly options: readonly OptionVotes[];
  /** What is handed to `decide`. */
  readonly votes: Votes;
  /** Options by their votes; equal ones together. */
  readonly ranking: readonly (readonly string[])[];
  readonly channels: readonly Part<Channel>[];
  readonly groups: readonly Part[];
  /** Missing where nothing is decided: opinion rounds, polls, owners, or no rule in force. */
  readonly decision?: AssemblyDecision | BallotDecision;
  /** Options of the second round. */
  readonly secondRound?: readonly string[];
  /** A choice among several options has passed; a statutory decision still ends in a yes/no vote on it (a default). */
  readonly confirm?: string;
}

type Result = NonNullable<Consultation['result']>;

/** Ballots counted, each step of it, and what it comes to. */
export interface Tally {
  readonly mode: CountMode;
  readonly base?: number;
  readonly received: number;
  /** Ballots that count: one for each voter or household. */
  readonly counted: number;
  readonly present: number;
  readonly setAside: readonly { readonly reason: SetAside; readonly ballots: number }[];
  readonly channels: readonly { readonly channel: Channel; readonly ballots: number }[];
  readonly questions: readonly QuestionTally[];
  /** Of all questions together. */
  readonly outcome?: Outcome;
  readonly steps: readonly TallyStep[];
  readonly findings: readonly Finding[];
  /** The count in the words of a document's `result`, with the pack and the version that judged it where a rule is in force. */
  readonly recorded: Pick<Result, 'heldOn' | 'present' | 'mode' | 'questions'> & Partial<JudgedBy>;
}
