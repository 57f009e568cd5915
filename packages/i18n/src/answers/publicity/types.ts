import type {
  PublicationStep,
  PublicityRhythm,
  PublicityStep,
  PublicMatter,
  RemedyAct,
  RemedyAddressee,
} from '@cunju/models';

/** Who signed against one share, in words and numbers. */
export interface SupportFacts {
  /** 十八周岁以上的村民, 村民代表 … */
  readonly of: string;
  readonly num: number;
  readonly den: number;
  readonly supporters: number;
  readonly needed: number;
  readonly short: number;
}

/** Sentences on what is published, by when, and where to turn. Dates come in words. */
export interface PublicitySentences {
  readonly matters: Readonly<Record<PublicMatter, string>>;
  readonly rhythms: Readonly<Record<PublicityRhythm, string>>;
  readonly due: (facts: {
    matter: string;
    rhythm: string;
    period: readonly [from: string, to: string] | undefined;
    by: string | undefined;
    days: number | undefined;
    range: readonly [number, number] | undefined;
    board: boolean;
  }) => string;
  readonly noDue: string;
  readonly answers: Readonly<Record<PublicityStep, (by: string, days: number) => string>>;
  /** Words for what a share is a share of, by its id. */
  readonly bases: Readonly<Record<string, string>>;
  readonly leg: (facts: SupportFacts) => string;
  /** A share as the rule names it, with nothing put against it. */
  readonly share: (facts: Pick<SupportFacts, 'of' | 'num' | 'den'>) => string;
  readonly demand: Readonly<Record<'enough' | 'short', (legs: string) => string>>;
  readonly noDemand: (shares: string) => string;
  readonly steps: Readonly<Record<PublicationStep, string>>;
  readonly publication: (facts: {
    done: string;
    missing: string;
    next: string | undefined;
    until: string | undefined;
  }) => string;
  readonly addressees: Readonly<Record<RemedyAddressee, string>>;
  readonly or: string;
  readonly acts: Readonly<Record<RemedyAct, (to: string) => string>>;
  readonly remedy: (facts: { act: string; by: string | undefined; answerBy: string | undefined }) => string;
  readonly noRemedy: string;
}
