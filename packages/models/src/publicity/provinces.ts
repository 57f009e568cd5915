import type { LegalBasis } from '../finding.js';
import { localArticle, localLaws as laws, type LocalLaw } from '../packs/data/local-laws.js';
import { fifth, tenth, third } from '../packs/data/shares.js';
import type { Share } from '../packs/types.js';

/** So many days, and the article that counts them. */
export interface CountedDays {
  readonly days: number;
  readonly basis: LegalBasis;
}

/** What a province adds to the law on open village affairs, besides the figures of its pack. */
export interface ProvincialPublicity {
  /** Who may have other matters published; any one share is enough. */
  readonly demand?: { readonly anyOf: readonly Share[]; readonly basis: LegalBasis };
  /** Days after the quarter or month that is published. */
  readonly afterPeriod?: CountedDays & { readonly fixed?: boolean };
  /** Finance is published every month, busy or not. */
  readonly financeMonthly?: LegalBasis;
  /** Finance must stand on the board itself. */
  readonly financeOnBoard?: LegalBasis;
  /** Days to answer a question; only where the pack of the province does not name them. */
  readonly answer?: CountedDays;
  /** Days of the township or county to look into it and answer. */
  readonly escalation?: CountedDays;
  /** Days in which the supervision body may object to a plan of publication. */
  readonly planObjection?: CountedDays;
  /** Days of the committee to answer such an objection. */
  readonly planAnswer?: CountedDays;
  /** The steps from the plan to the board. */
  readonly steps?: LegalBasis;
  /** What was wrong, or stood too short, is published again. */
  readonly again?: LegalBasis;
}

const hebei: LocalLaw = { law: '河北省村务公开条例', versionOn: '1999-05-27' };
const counted = (days: number, law: LocalLaw, article: string): CountedDays => ({
  days,
  basis: localArticle(law, article),
});
const villagers = tenth('eligiblePersons');

/** Rural rules by the first two digits of the locality code, as read in their full text. */
export const provincialPublicity: Readonly<Record<string, ProvincialPublicity>> = {
  13: { answer: counted(15, hebei, '10'), again: localArticle(hebei, '10') },
  33: { escalation: counted(20, laws.zhejiang, '43') },
  37: {
    demand: { anyOf: [villagers, fifth('villageReps')], basis: localArticle(laws.shandongOpenAffairs, '8') },
    financeMonthly: localArticle(laws.shandongOpenAffairs, '12'),
    planObjection: counted(5, laws.shandongOpenAffairs, '16'),
    planAnswer: counted(5, laws.shandongOpenAffairs, '16'),
    steps: localArticle(laws.shandongOpenAffairs, '11'),
    again: localArticle(laws.shandongOpenAffairs, '13'),
  },
  46: {
    demand: { anyOf: [villagers, third('villageReps')], basis: localArticle(laws.hainan, '24') },
    financeOnBoard: localArticle(laws.hainan, '25'),
  },
  50: {
    demand: { anyOf: [villagers, fifth('villageReps')], basis: localArticle(laws.chongqing, '27') },
    // 下一季度第一个月、下月的十五日前: fifteen days after the last day of the period, and no holiday moves it.
    afterPeriod: { ...counted(15, laws.chongqing, '30'), fixed: true },
    escalation: counted(10, laws.chongqing, '31'),
    planObjection: counted(5, laws.chongqing, '35'),
    planAnswer: counted(5, laws.chongqing, '35'),
    steps: localArticle(laws.chongqing, '29'),
    again: localArticle(laws.chongqing, '30'),
  },
  51: {
    demand: { anyOf: [villagers, fifth('villageReps')], basis: localArticle(laws.sichuanOpenAffairs, '8') },
    afterPeriod: counted(10, laws.sichuanOpenAffairs, '10'),
    escalation: counted(20, laws.sichuanOpenAffairs, '17'),
    planAnswer: counted(10, laws.sichuanOpenAffairs, '16'),
    steps: localArticle(laws.sichuanOpenAffairs, '9'),
    again: localArticle(laws.sichuanOpenAffairs, '10'),
  },
};

/** What the province of a locality adds; nothing outside of villages, or where it is not known. */
export function provinceRules(setting: string, areaCode: string | undefined): ProvincialPublicity {
  return (setting === 'rural' && provincialPublicity[areaCode?.slice(0, 2) ?? '']) || {};
}
