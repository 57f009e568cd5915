import { lawOf } from '../checks/basis.js';
import { addMonths } from '../dates/months.js';
import type { LegalBasis } from '../finding.js';
import { packFigures } from '../packs/figures/index.js';
import { rulePackOn } from '../packs/index.js';
import type { RulePack, Setting } from '../packs/types.js';
import { publicityAnswerDue } from './answers.js';

/** What somebody wants put right. */
export type RemedyAgainst = 'committee-decision' | 'assembly-decision' | 'by-law' | 'publicity' | 'womens-rights';

export type RemedyAddressee = 'township' | 'county' | 'court' | 'arbitration' | 'procurator';

/** `revoke` a decision, `correct` it by order, `publish` by order, `sue` or `arbitrate`, a suit in the `public-interest`. */
export type RemedyAct = 'revoke' | 'correct' | 'publish' | 'sue' | 'arbitrate' | 'public-interest';

export interface Remedy {
  readonly to: readonly RemedyAddressee[];
  readonly act: RemedyAct;
  /** The last day to ask for it; absent where the law read here names none. */
  readonly by?: string;
  /** The last day of the answer, from the day asked, and what counts it. */
  readonly answerBy?: { readonly on: string; readonly basis: LegalBasis };
  readonly basis: LegalBasis;
}

const women = (article: string): LegalBasis => ({
  law: '妇女权益保障法',
  article,
  versionOn: '2022-10-30',
  confidence: 'T',
});

/** First day of the version of the law that was read. */
const WOMENS_LAW_FROM = '2023-01-01';

/** Articles by pack: who revokes a decision, who orders a decision or by-law to be corrected, who orders publication. */
const ARTICLES: Readonly<Record<string, Partial<Record<'revoke' | 'correct' | 'publish', string>>>> = {
  'cn-rural-2018': { revoke: '36', correct: '27', publish: '31' },
  'cn-rural-2026': { revoke: '41', correct: '31', publish: '36' },
  'cn-urban-2026': { revoke: '40', correct: '31', publish: '35' },
  'cn-collective-2025': { revoke: '57' },
  'cn-owners-2021': { revoke: '280' },
};

/** A decision or a defect, the day of the act, and when the one concerned came to know of it. */
export interface RemedyAsked {
  readonly setting: Setting;
  readonly province?: string;
  readonly against: RemedyAgainst;
  /** The day of the decision, or on which it should have been published. */
  readonly date: string;
  /** The day on which the one concerned knew; the day of the act where it is not given. */
  readonly knownOn?: string;
}

/**
 * Where to turn, for what, and until when (domain 1.9). Of a collective and of owners every decision counts as one of theirs;
 * an empty list: no law in force on that day says where.
 */
export function remediesFor(asked: RemedyAsked): readonly Remedy[] {
  const { setting, against, date, province } = asked;
  if (against === 'womens-rights') return date < WOMENS_LAW_FROM ? [] : womensRemedies();
  const pack = rulePackOn({ setting, date, ...(province !== undefined && { province }) });
  const articles = pack && ARTICLES[pack.id.split('+')[0] as string];
  if (!pack || !articles) return [];
  if (setting === 'collective' || setting === 'owners') return [revocation(asked, pack, articles.revoke)];
  if (against === 'committee-decision') return [revocation(asked, pack, articles.revoke)];
  if (against === 'publicity') return [publication(asked, pack, articles.publish)];
  return [{ to: ['township'], act: 'correct', basis: lawOf(pack, articles.correct) }];
}

function revocation({ date, knownOn = date }: RemedyAsked, pack: RulePack, article: string | undefined): Remedy {
  const limit = packFigures(pack.id)?.revocation;
  const [known, decided] = limit
    ? [addMonths(knownOn, limit.fromKnowledge * 12), addMonths(date, limit.fromDecision * 12)]
    : [];
  const by = known !== undefined && decided !== undefined ? (known < decided ? known : decided) : undefined;
  return { to: ['court'], act: 'revoke', ...(by !== undefined && { by }), basis: lawOf(pack, article) };
}

function publication(asked: RemedyAsked, pack: RulePack, article: string | undefined): Remedy {
  const { setting, province, date, knownOn = date } = asked;
  const due = publicityAnswerDue({
    setting,
    ...(province !== undefined && { province }),
    step: 'escalation',
    on: knownOn,
  });
  return {
    to: ['township', 'county'],
    act: 'publish',
    answerBy: { on: due.by, basis: due.basis },
    basis: lawOf(pack, article),
  };
}

const womensRemedies = (): readonly Remedy[] => [
  { to: ['township'], act: 'correct', basis: women('75') },
  { to: ['arbitration'], act: 'arbitrate', basis: women('75') },
  { to: ['court'], act: 'sue', basis: women('75') },
  { to: ['procurator'], act: 'public-interest', basis: women('77') },
];
