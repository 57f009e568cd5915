import type { Body, Consultation, CountMode, Outcome, Step } from '@cunju/models';
import type { ConsultationStageWords } from './consultation-stages.js';

type Ballot = NonNullable<Consultation['ballot']>;
type ObjectionStatus = NonNullable<NonNullable<Consultation['objections']>['items']>[number]['status'];
type Record_ = NonNullable<Consultation['record']>;
type LogAct = NonNullable<Consultation['log']>[number]['act'];

/** What is counted: one of the three modes, or ballots and votes without a mode. */
export type CountUnit = CountMode | 'vote';

/** One sentence for each step of a decision, with the figures of the step as they are. */
export type StepSentences = { readonly [Id in Step['id']]: (step: Extract<Step, { id: Id }>) => string };

/** A count against what the rule asks for. */
export interface CountFacts {
  readonly mode: CountMode;
  readonly base: number;
  readonly present: number;
  readonly needed: number;
  readonly short: number;
}

/** Words of `<cunju-consultation>`. Whole numbers come as numbers, dates and money already formatted. */
export interface ConsultationWords extends ConsultationStageWords {
  name: string;
  modes: Record<Consultation['mode'], string>;
  status: Record<Consultation['status'], string>;
  bodies: Record<Body, string>;
  formats: Record<Record_['format'], string>;
  count: (count: number, unit: CountUnit) => string;
  /** The unit alone, beside a large figure. */
  unit: (mode: CountMode) => string;
  colon: string;
  listComma: string;
  stop: string;
  /** Between the items of a list: 、 */
  enumComma: string;
  /** Until that day, included: objections. */
  before: (date: string) => string;
  lasted: (from: string, to: string) => string;

  // The state in one sentence
  upcoming: (from: string) => string;
  /** In place of the status, when the period is over and no result is recorded yet. */
  over: string;
  overNote: string;
  paused: string;
  counting: string;
  objection: (until: string) => string;
  voided: string;
  archived: string;
  advisory: string;
  opinionOnly: string;
  recordOnly: string;

  // Attendance and majority
  stamps: { passed: string; failed: string; void: string };
  outcomes: Record<Outcome, string>;
  attendance: string;
  answers: string;
  attended: (facts: CountFacts) => string;
  attendedOnly: (facts: Pick<CountFacts, 'mode' | 'base' | 'present'>) => string;
  asked: (facts: Pick<CountFacts, 'mode' | 'base' | 'present'>) => string;
  stillMissing: (facts: CountFacts) => string;
  enough: (facts: CountFacts) => string;
  asOf: (time: string) => string;
  needed: (needed: number, unit: CountUnit) => string;
  majority: string;
  verdict: (outcome: string, sentence: string) => string;
  majorityMet: (facts: { mode: CountMode; for: number; needed: number }) => string;
  majorityMissed: (facts: { mode: CountMode; for: number; needed: number; short: number }) => string;
  advisoryCount: (facts: { mode: CountMode; for: number; against: number; abstain: number }) => string;
  notValid: (facts: CountFacts) => string;
  agree: string;
  oppose: string;
  abstain: string;
  invalid: string;
  invalidNote: string;
  besides: (abstain: number, invalid: number) => string;
  questionOf: (at: number, all: number) => string;
  channels: Record<Ballot['channels'][number], string>;
  byChannel: string;
  differs: (recorded: string, computed: string) => string;
  unchecked: string;
  howCounted: string;
  steps: StepSentences;
  adjustments: Record<'unreachable' | 'illness' | 'unable-to-express' | 'deceased' | 'moved-out' | 'other', string>;

  // Ruled facts
  objectionTerm: string;
  objectionHow: (to: string) => string;
  objectionCount: (count: number) => string;
  basis: string;
  law: (law: string) => string;
  article: (law: string, article: string) => string;
  lawVersion: (date: string) => string;
  next: string;
  nextStage: (title: string, actor: string) => string;
  nothingNext: string;
  deadline: string;
  organizer: string;
  contact: string;
  roll: string;
  rollCount: (count: string) => string;
  rollAppeal: (date: string) => string;
  certifiedBy: string;
  resolution: string;
  delegation: (date: string, until: string) => string;
  recusals: string;
  recusal: (name: string, count: string) => string;
  recusalVotes: string;
  recusalSilent: string;

  // The paper way
  paper: string;
  paperOpinion: string;
  paperPlace: string;
  paperHours: string;
  paperNone: (office: string) => string;
  election: string;

  // Sections
  question: string;
  questionAsked: string;
  /** How many options of one question may be chosen. */
  most: (most: number) => string;
  background: string;
  costs: string;
  votesLine: (votes: { for: number; against: number; abstain: number; invalid: number }) => string;
  objections: string;
  objectionStatus: Record<ObjectionStatus, string>;
  received: (date: string) => string;
  ruled: (date: string) => string;
  feedback: string;
  feedbackOn: (date: string) => string;
  adopted: (count: number) => string;
  notAdopted: (count: number) => string;
  reason: (text: string) => string;
  record: string;
  recordPresent: (persons: string, households: string) => string;
  topicStatus: Record<Record_['topics'][number]['status'], string>;
  topicCount: (count: number) => string;
  topicTally: (status: string, count: number) => string;
  convener: string;
  recordedBy: (who: string) => string;
  opinions: (count: number) => string;
  handler: (who: string) => string;
  due: (date: string) => string;
  done: (date: string) => string;
  followUp: string;
  notYet: string;
  contracts: string;
  terms: string;
  contractWith: (who: string, date: string) => string;
  satisfaction: (date: string) => string;
  satisfactionGrades: readonly [string, string, string, string, string];
  log: string;
  logActs: Record<LogAct, string>;

  // Casting
  cast: {
    choose: string;
    gapNone: string;
    gapMany: (most: number, chosen: number) => string;
    openGaps: (count: number) => string;
    review: string;
    restored: string;
    newer: string;
    showNewer: string;
    secrecy: Record<Ballot['secrecy'], string>;
    changeable: string;
    final: string;
    advisory: string;
    confirmTitle: string;
    submit: string;
    edit: string;
    sending: string;
    stillSending: string;
    askBeforeAgain: (phone: string) => string;
    receivedTitle: string;
    receivedText: string;
    receiptNumber: string;
    receiptAt: string;
    receiptCheck: string;
    checkBy: (office: string) => string;
    checkPage: string;
    printReceipt: string;
    again: string;
    refusedTitle: string;
    undeliveredTitle: string;
    problems: Record<
      | 'not-eligible'
      | 'already-voted'
      | 'recused'
      | 'closed'
      | 'in-progress'
      | 'unavailable'
      | 'undelivered'
      | 'unknown',
      string
    >;
    kept: string;
    retry: string;
    leave: string;
  };

  // Text tools
  tools: string;
  copyAll: string;
  copyFailed: string;
}

/** Words of the page's first look, which stay when the part with the others is missing. */
export type ConsultationFirstWords = Pick<
  ConsultationWords,
  | 'name'
  | 'modes'
  | 'status'
  | 'bodies'
  | 'unit'
  | 'colon'
  | 'before'
  | 'upcoming'
  | 'over'
  | 'overNote'
  | 'paused'
  | 'counting'
  | 'objection'
  | 'voided'
  | 'archived'
  | 'advisory'
  | 'opinionOnly'
  | 'recordOnly'
  | 'stamps'
  | 'agree'
  | 'oppose'
  | 'abstain'
  | 'objectionTerm'
  | 'objectionHow'
  | 'deadline'
  | 'contact'
  | 'paper'
  | 'paperOpinion'
  | 'paperPlace'
  | 'paperHours'
  | 'paperNone'
  | 'election'
  | 'question'
  | 'questionAsked'
  | 'most'
  | 'background'
>;

/** Words of what counts, explains, casts and follows. */
export type ConsultationMoreWords = Omit<ConsultationWords, keyof ConsultationFirstWords>;
