import type {
  Publication,
  PublicationView,
  PublicityAnswerDue,
  PublicityDue,
  Remedy,
  SupportAnswer,
  SupportLeg,
} from '@cunju/models';
import type { Locale } from '../../locale.js';
import { day, listed, together, withBasis } from '../parts.js';
import { publicity as en } from './en.js';
import type { PublicitySentences, SupportFacts } from './types.js';
import { publicity as hans } from './zh-Hans.js';
import { publicity as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, PublicitySentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** How often a matter is published, by which day and for how long: the answer of `publicityDue`. */
export function sayPublicityDue(due: PublicityDue | undefined, locale: Locale): string {
  const said = packs[locale];
  if (!due) return said.noDue;
  const { matter, rhythm, period, by, stands, board, basis } = due;
  const text = said.due({
    matter: said.matters[matter],
    rhythm: said.rhythms[rhythm],
    period: period && [day(period.from, locale), day(period.to, locale)],
    by: by && day(by.on, locale),
    days: stands?.days,
    range: stands?.range,
    board: board !== undefined,
  });
  const bases = [basis, ...(by ? [by.basis] : []), ...(stands ? [stands.basis] : []), ...(board ? [board] : [])];
  return withBasis(text, bases, locale);
}

/** By which day a question or objection is made or answered: the answer of `publicityAnswerDue`. */
export const sayPublicityAnswer = ({ step, by, days, basis }: PublicityAnswerDue, locale: Locale): string =>
  withBasis(packs[locale].answers[step](day(by, locale), days), [basis], locale);

/** Whether enough signed to have another matter published: the answer of `mayDemandPublication`. */
export function sayDemand(answer: SupportAnswer, locale: Locale): string {
  const said = packs[locale];
  const { outcome, basis } = answer;
  const text =
    outcome === 'no-rule' ? said.noDemand(sharesOf(answer, locale)) : said.demand[outcome](legsOf(answer, locale));
  return withBasis(text, [basis], locale);
}

/** Signatures against each share, in words. */
export const legsOf = ({ legs }: SupportAnswer, locale: Locale): string =>
  legs.map((leg) => packs[locale].leg(factsOf(leg, locale))).join(locale === 'en' ? '; ' : '；');

/** The shares that a rule names, any one of which is enough. */
export const sharesOf = ({ anyOf }: SupportAnswer, locale: Locale): string =>
  anyOf
    .map(({ of, num, den }) => packs[locale].share({ of: packs[locale].bases[of] ?? of, num, den }))
    .join(packs[locale].or);

function factsOf({ share, supporters, needed, short }: SupportLeg, locale: Locale): SupportFacts {
  const { of, num, den } = share;
  return { of: packs[locale].bases[of] ?? of, num, den, supporters, needed, short };
}

/** Where a notice stands on its way from the plan to the archive: the answer of `publicationOf`. */
export function sayPublication({ steps, next, standsUntil }: Publication, locale: Locale): string {
  const said = packs[locale];
  const those = (state: PublicationView['state']): string =>
    listed(
      steps.filter((view) => view.state === state).map(({ step }) => said.steps[step]),
      locale,
    );
  const text = said.publication({
    done: those('done'),
    missing: those('missing'),
    next: next && said.steps[next],
    until: standsUntil && day(standsUntil.on, locale),
  });
  const coming = steps.find(({ step }) => step === next);
  return withBasis(text, [...(coming ? [coming.basis] : []), ...(standsUntil ? [standsUntil.basis] : [])], locale);
}

/** Where to turn, for what and until when, each way in its own sentence: the answer of `remediesFor`. */
export function sayRemedies(remedies: readonly Remedy[], locale: Locale): string {
  if (remedies.length === 0) return packs[locale].noRemedy;
  return together(
    remedies.map((one) => sayRemedy(one, locale)),
    locale,
  );
}

function sayRemedy({ to, act, by, answerBy, basis }: Remedy, locale: Locale): string {
  const said = packs[locale];
  const text = said.remedy({
    act: said.acts[act](to.map((one) => said.addressees[one]).join(said.or)),
    by: by && day(by, locale),
    answerBy: answerBy && day(answerBy.on, locale),
  });
  return withBasis(text, [basis, ...(answerBy ? [answerBy.basis] : [])], locale);
}
