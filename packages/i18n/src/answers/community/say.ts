import type {
  AccountChange,
  EvaluationSummary,
  EventSummary,
  FundTotals,
  MatchCandidate,
  NeedMatch,
  RefusalSlip,
} from '@cunju/models';
import { CRITERIA as enCriteria } from '../../findings/community/en.js';
import { quarterOf, restOf } from '../../findings/community/say.js';
import { CRITERIA as hansCriteria } from '../../findings/community/zh-Hans.js';
import { CRITERIA as hantCriteria } from '../../findings/community/zh-Hant.js';
import { formatMoney } from '../../format.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import type { ListPlace } from '../lists/say.js';
import { day, listed, together, withBasis } from '../parts.js';
import { sayFinding } from '../say-finding.js';
import { community as en } from './en.js';
import type { CommunityAnswers } from './types.js';
import { community as hans } from './zh-Hans.js';
import { community as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, CommunityAnswers>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };
const criteria = { 'zh-Hans': hansCriteria, 'zh-Hant': hantCriteria, en: enCriteria } as const;

/** What a division, a merger or a move posts, or why it cannot be done. */
export function sayAccountChange(change: AccountChange, locale: Locale): string {
  const said = packs[locale];
  const { event, account, entries, shares, stays, endsOn, findings } = change;
  const reasons = findings.map((one) => sayFinding(one, locale));
  if (findings.some(({ severity }) => severity === 'error')) return together(reasons, locale);
  const text = said.change[event]({
    account,
    entries: entries.length,
    shares: listed(
      shares.map((share) => said.share(share.account, share.points)),
      locale,
    ),
    points: shares[0]?.points ?? 0,
    endsOn: endsOn === undefined ? '' : day(endsOn, locale),
  });
  const kept = stays.base + stays.honour === 0 ? '' : said.stays(stays.base, stays.honour);
  return together([text, kept, ...reasons], locale);
}

/** Income, expense and balance of a fund in a quarter, `2026-Q3`, or up to now. */
export function sayFundTotals(totals: FundTotals, locale: Locale, quarter?: string): string {
  const said = packs[locale];
  const words = quarter === undefined ? said.allTime : quarterOf(quarter, locale);
  return said.fund({
    period: words.charAt(0).toUpperCase() + words.slice(1),
    in: formatMoney(totals.in, locale),
    out: formatMoney(totals.out, locale),
    balance: formatMoney(totals.balance, locale),
  });
}

/** What a body was judged to be, by criterion. */
export function sayEvaluation(summary: EvaluationSummary, locale: Locale): string {
  const said = packs[locale];
  const { of, period, evaluations, total, most, percent } = summary;
  if (most === 0) return said.notEvaluated(of, period);
  const each = summary.criteria.map((one) =>
    said.criterion(restOf(criteria[locale], one.criterion), one.total, (most / scoresOf(summary)) * one.scores),
  );
  return said.evaluated({ of, period, evaluations, total, most, percent, criteria: listed(each, locale) });
}

const scoresOf = (summary: EvaluationSummary): number => summary.criteria.reduce((sum, { scores }) => sum + scores, 0);

/** The services for a need with the reasons for each score, or why there is none. `names` are those of services by id. */
export function sayMatch(match: NeedMatch, locale: Locale, names: Readonly<Record<string, string>> = {}): string {
  const said = packs[locale];
  const candidate = ({ service, score, reasons }: MatchCandidate): string =>
    said.candidate(
      restOf(names, service),
      score,
      listed(
        reasons.map(({ reason }) => said.fits[reason]),
        locale,
      ),
    );
  if (match.candidates.length > 0)
    return said.match(match.kind, listed(match.candidates.slice(0, 3).map(candidate), locale));
  const misses = match.misses.map(({ reason, services }) => said.miss(said.misses[reason], services));
  return said.noMatch(match.kind, listed(misses, locale));
}

/** Reported events of one kind, in figures. */
export const sayEvents = ({ type, ...figures }: EventSummary, locale: Locale): string =>
  packs[locale].events({ type: packs[locale].eventTypes[type], ...figures });

/** The words of a slip that sends work back. */
export function sayRefusal({ work, reason, on, basis }: RefusalSlip, { place, locale }: ListPlace): string {
  const said = packs[locale];
  const why = said.refusals[reason](knownIn(locale).taskList.place[place]);
  return withBasis(said.refusal(work, why, day(on, locale)), [basis], locale);
}
