import type { Body, RulePack, TallyStep } from '@cunju/models';

/** One sentence for each step of a count of ballots. A missing one does not compile. */
export type TallyStepSentences = { readonly [Id in TallyStep['id']]: (step: Extract<TallyStep, { id: Id }>) => string };

/** Sentences on votes and on the rules they are judged by. Dates, names and laws come in words. */
export interface VotingSentences {
  readonly tallySteps: TallyStepSentences;
  /** Without an outcome the ballots were only counted. */
  readonly tallied: (facts: { received: number; counted: number; outcome: string | undefined }) => string;
  /** A document whose votes, if any, decide nothing. */
  readonly noVote: string;
  /** 由村民会议决定, 由选民投票选举. */
  readonly decidedBy: (body: Body, name: string) => string;
  readonly computed: (facts: { by: string; date: string; questions: number; outcome: string }) => string;
  readonly settings: Readonly<Record<RulePack['setting'], string>>;
  readonly pack: (facts: {
    date: string;
    setting: string;
    law: string;
    from: string;
    to: string | undefined;
    local: string | undefined;
  }) => string;
  readonly noPack: (facts: { date: string; setting: string }) => string;
}
