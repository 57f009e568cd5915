import type { ByLawGate, ByLawReview, SupportAnswer } from '@cunju/models';
import type { Locale } from '../../locale.js';
import { day, together, withBasis } from '../parts.js';
import { legsOf, sharesOf } from '../publicity/say.js';
import { byLaws as en } from './en.js';
import type { ByLawSentences } from './types.js';
import { byLaws as hans } from './zh-Hans.js';
import { byLaws as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, ByLawSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** Whether somebody may have by-laws made or changed: the answer of `mayInitiateByLaws`. */
export function sayByLawInitiative(answer: SupportAnswer, locale: Locale): string {
  const said = packs[locale];
  const { outcome, legs, basis } = answer;
  const isOffice = outcome === 'enough' && legs.length === 0;
  const text = isOffice
    ? said.office
    : outcome === 'no-rule'
      ? said.noInitiate(sharesOf(answer, locale))
      : said.initiate[outcome](legsOf(answer, locale));
  return withBasis(text, [basis], locale);
}

/** One gate of a version of by-laws: the answer of `byLawGates`. */
export function sayByLawGate({ gate, state, count, needed, by, basis }: ByLawGate, locale: Locale): string {
  const said = packs[locale];
  const unit = gate === 'replies' ? 'replies' : 'days';
  const facts = [
    said.states[state],
    needed === undefined ? '' : said.counted(count, needed, unit),
    by === undefined ? '' : said.by[gate](day(by, locale)),
  ].filter(Boolean);
  return withBasis(said.gate(said.gates[gate], facts), [basis], locale);
}

/** The reviews that by-laws are due for, each in its own sentence: the answer of `byLawReviewsDue`. */
export function sayByLawReviews(reviews: readonly ByLawReview[], locale: Locale): string {
  const said = packs[locale];
  if (reviews.length === 0) return said.noReview;
  const bases = reviews.flatMap(({ law, basis }) => (law ? [law, basis] : [basis]));
  const texts = reviews.map(({ reason, by }) => said.reviews[reason](day(by, locale)));
  return withBasis(together(texts, locale), bases, locale);
}
