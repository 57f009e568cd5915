import type { ConsultationOutcome, Decision, RulePack, Step, Tally, TallyStep } from '@cunju/models';
import { basisWords } from '../../findings/index.js';
import type { LegalBasis } from '../../findings/types.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import { day, together, withBasis } from '../parts.js';
import { voting as en } from './en.js';
import { reasonsOf } from './reasons.js';
import type { VotingSentences } from './types.js';
import { voting as hans } from './zh-Hans.js';
import { voting as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, VotingSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** Sentences on votes of one language. */
export const votingIn = (locale: Locale): VotingSentences => packs[locale];

/** What people call what an answer names by its id. */
export type Names = Readonly<Record<string, string>>;

const nameOf = (names: Names, id: string): string =>
  Object.prototype.hasOwnProperty.call(names, id) ? (names[id] ?? id) : id;

/** A step of the arithmetic of a decision, with the article of its own law where it has one. */
export function sayStep(step: Step, locale: Locale, names: Names = {}): string {
  const { steps } = knownIn(locale).consultation;
  const text = (steps[step.id] as (step: Step) => string)(named(step, names));
  if (!('law' in step) || step.article === undefined) return text;
  return withBasis(text, [{ law: step.law, article: step.article, confidence: 'T' }], locale);
}

function named(step: Step, names: Names): Step {
  if (step.id === 'candidate') return { ...step, candidate: nameOf(names, step.candidate) };
  if (step.id === 'second-round') return { ...step, options: step.options.map((id) => nameOf(names, id)) };
  return step;
}

/** What a decision came to and the figures that made it so: 通过：…… */
export function sayDecision(decision: Decision, locale: Locale, names: Names = {}): string {
  const { consultation } = knownIn(locale);
  const why = reasonsOf(decision).map((step) => sayStep(step, locale, names));
  const text = consultation.verdict(consultation.outcomes[decision.outcome], together(why, locale));
  return withBasis(text, [decision.basis], locale);
}

/** What a whole consultation came to by `outcomeOf`. */
export function sayOutcome({ date, body, pack, questions, outcome }: ConsultationOutcome, locale: Locale): string {
  const said = votingIn(locale);
  const { consultation, cli, terms } = knownIn(locale);
  if (!body) return said.noVote;
  if (!pack) return cli.explain.noRule(day(date, locale));
  if (!outcome) return cli.explain.noFigures;
  const text = said.computed({
    by: said.decidedBy(body, terms.bodies[body]),
    date: day(date, locale),
    questions: questions.length,
    outcome: consultation.outcomes[outcome],
  });
  return withBasis(text, [basisOf(pack)], locale);
}

const basisOf = ({ law, versionOn }: RulePack): LegalBasis => ({ law, versionOn, confidence: 'T' });

/** A step of a count of ballots. `names` gives the words of questions by their ids. */
export function sayTallyStep(step: TallyStep, locale: Locale, names: Names = {}): string {
  const said = step.id === 'question' ? { ...step, questionId: nameOf(names, step.questionId) } : step;
  return (votingIn(locale).tallySteps[step.id] as (step: TallyStep) => string)(said);
}

/** A whole count: how many came, how many counted, and what it came to. */
export function sayTally({ received, counted, outcome, questions }: Tally, locale: Locale): string {
  const { consultation } = knownIn(locale);
  const text = votingIn(locale).tallied({
    received,
    counted,
    outcome: outcome && consultation.outcomes[outcome],
  });
  return withBasis(
    text,
    questions.flatMap(({ decision }) => decision?.basis ?? []),
    locale,
  );
}

/** Which law is in force and since when; that none is known. `asked` is what `rulePackOn` was asked. */
export function sayPack(
  pack: RulePack | undefined,
  asked: { readonly setting: RulePack['setting']; readonly date: string },
  locale: Locale,
): string {
  const said = votingIn(locale);
  const about = { date: day(asked.date, locale), setting: said.settings[asked.setting] };
  if (!pack) return said.noPack(about);
  const local = pack.overlay && basisWords({ law: pack.overlay.law, confidence: 'T' }, locale);
  const to = pack.effectiveTo === undefined ? undefined : day(pack.effectiveTo, locale);
  const law = basisWords(basisOf(pack), locale);
  return said.pack({ ...about, law, from: day(pack.effectiveFrom, locale), to, local });
}
