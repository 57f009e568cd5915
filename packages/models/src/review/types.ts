/** Number of a point of the legal review of village rules (domain specification, section 2.4). */
export type LrCode =
  | 'LR-01'
  | 'LR-02'
  | 'LR-03'
  | 'LR-04'
  | 'LR-05'
  | 'LR-06'
  | 'LR-07'
  | 'LR-08'
  | 'LR-09'
  | 'LR-10'
  | 'LR-11'
  | 'LR-12'
  | 'LR-13'
  | 'LR-14'
  | 'LR-15'
  | 'LR-16'
  | 'LR-17'
  | 'LR-18'
  | 'LR-19'
  | 'LR-20'
  | 'LR-21'
  | 'LR-22'
  | 'LR-23'
  | 'LR-24'
  | 'LR-25'
  | 'LR-26'
  | 'LR-27'
  | 'LR-28';

/** `B`: must be changed before the vote; `W`: must be justified; `I`: for information. A hint never rejects by itself. */
export type RuleLevel = 'B' | 'W' | 'I';

/** Why a passage is pointed out. `@cunju/i18n` says each in a sentence. */
export type RuleGround =
  | 'fine'
  | 'disguised-fine'
  | 'personal-freedom'
  | 'cut-off'
  | 'state-benefit'
  | 'women-rights'
  | 'absent-members'
  | 'members-matter'
  | 'marriage'
  | 'birth'
  | 'complaint'
  | 'discrimination'
  | 'relatives'
  | 'shaming'
  | 'personal-data'
  | 'minors'
  | 'forced-labour'
  | 'forced-gift'
  | 'claimed-crime'
  | 'feast-limit'
  | 'building-look'
  | 'no-meeting'
  | 'review-not-passed'
  | 'review-after-vote'
  | 'early-effect'
  | 'law-changed'
  | 'slogan'
  | 'placeholder'
  | 'other-village'
  | 'repeated'
  | 'village-benefit'
  | 'measure-outside'
  | 'honour-too-long'
  | 'points-linked'
  | 'instead-of-police'
  | 'clan-custom';

/** What may stand there instead. `@cunju/i18n` words each. */
export type RuleSuggestion =
  | 'advise-correct'
  | 'actual-loss'
  | 'advise-refer'
  | 'ask-first'
  | 'keep-benefits'
  | 'equal-women'
  | 'keep-rights'
  | 'members-decide'
  | 'free-marriage'
  | 'free-birth'
  | 'keep-remedies'
  | 'equal-treatment'
  | 'own-deeds'
  | 'talk-privately'
  | 'mask-data'
  | 'encourage-minors'
  | 'voluntary-labour'
  | 'voluntary-gift'
  | 'refer-authority'
  | 'advocate'
  | 'follow-plan'
  | 'hold-assembly'
  | 'review-first'
  | 'effect-later'
  | 'review-again'
  | 'say-who-and-how'
  | 'fill-in'
  | 'own-text'
  | 'say-once'
  | 'honour-or-points'
  | 'listed-measures'
  | 'one-year'
  | 'points-for-goods'
  | 'call-police'
  | 'equal-voice';

/** Facts of the finding `rule-hint`. */
export interface RuleHintFacts {
  readonly lr: LrCode;
  readonly level: RuleLevel;
  /** The words as they stand; empty where a whole version is meant. */
  readonly quote: string;
  /** UTF-16 offsets of the quote in the text at the finding's path. In a line of verse the two halves are one text. */
  readonly start: number;
  readonly end: number;
  /** Id of the clause, item, article, verse or version. */
  readonly targetId: string;
  readonly ground: RuleGround;
  readonly suggestion: RuleSuggestion;
}
