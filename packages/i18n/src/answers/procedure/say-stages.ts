import type { DatedRule, ProcedureRule, StageRule, StageState, StageView } from '@cunju/models';
import type { LegalBasis } from '../../findings/types.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import { day, listed, quote, quoted, withBasis } from '../parts.js';
import { procedureIn } from './in.js';

/** What a procedure consists of and where it comes from. `undefined` is the answer to `custom`. */
export function sayProcedure(rule: ProcedureRule | undefined, locale: Locale): string {
  const said = procedureIn(locale);
  if (!rule) return said.noProcedure;
  const { procedures, stageKinds } = knownIn(locale).consultation;
  const force = said.forces[rule.legalForce];
  return said.procedure({
    name: procedures[rule.kind],
    count: rule.stages.length,
    stages: listed(
      rule.stages.map(({ kind }) => stageKinds[kind]),
      locale,
    ),
    force: rule.confidence === 'K' ? said.unread(force) : rule.confidence === 'D' ? said.forces.design : force,
  });
}

/** Who takes a stage, what it needs, and where it goes back to. */
export function sayStageRule(rule: StageRule, locale: Locale): string {
  const { stageKinds, stageActors } = knownIn(locale).consultation;
  const { kind, actor, votes, partyDiscussion, days, within, posted, permanent, optional, onFail } = rule;
  return procedureIn(locale).stageRule({
    stage: stageKinds[kind],
    actor: stageActors[actor],
    votes: votes === true,
    partyFirst: partyDiscussion === true,
    days: days?.count,
    within: within?.count,
    working: within?.working === true,
    after: within?.after && stageKinds[within.after],
    permanent: permanent === true,
    posted: posted === true,
    optional: optional === true,
    onFail: onFail && stageKinds[onFail],
    again: onFail === kind,
  });
}

const nameOf = ({ kind, stage }: StageView, locale: Locale): string =>
  stage?.title ?? knownIn(locale).consultation.stageKinds[kind];

/** A first day that no law sets is what is usual, and never said as the earliest lawful one. */
function earliestWords({ on, basis }: DatedRule, locale: Locale): string {
  const { earliest, usually } = knownIn(locale).consultation;
  return basis.law === '' ? usually(day(on, locale)) : earliest(day(on, locale));
}

function lackingWords({ missing }: StageView, locale: Locale): string {
  const { recordParts } = knownIn(locale).consultation;
  const parts = missing.map((part) => recordParts[part]);
  return parts.length === 0 ? '' : procedureIn(locale).lacking(listed(parts, locale));
}

const basesOf = (...rules: readonly (DatedRule | undefined)[]): readonly LegalBasis[] =>
  rules.flatMap((rule) => (rule ? [rule.basis] : []));

/** One stage: its state, its first lawful day or how long it must stand, and what its record lacks. */
export function sayStage(view: StageView, locale: Locale): string {
  const { stageStatus, stands } = knownIn(locale).consultation;
  const { state, earliest, latest, until } = view;
  const facts = [
    stageStatus[state],
    earliest ? earliestWords(earliest, locale) : '',
    latest ? procedureIn(locale).latest(day(latest.on, locale)) : '',
    until ? stands(day(until.on, locale)) : '',
    lackingWords(view, locale),
  ].filter(Boolean);
  return withBasis(procedureIn(locale).stage(nameOf(view, locale), facts), basesOf(earliest, latest, until), locale);
}

/** Where a matter stands, what is next and from which day, and what is not on record: the answer of `stagesOf`. */
export function sayStages(
  { stages, next }: { readonly stages: readonly StageView[]; readonly next?: StageView },
  locale: Locale,
): string {
  const said = procedureIn(locale);
  if (stages.length === 0) return said.noStages;
  const { nextStage, stageActors } = knownIn(locale).consultation;
  const those = (state: StageState): string =>
    quoted(
      stages.filter((view) => view.state === state).map((view) => nameOf(view, locale)),
      locale,
    );
  const actor = next && (next.stage?.actor ?? (next.rule && stageActors[next.rule.actor]));
  const title = next && quote(nameOf(next, locale), locale);
  const text = said.stages({
    all: stages.length,
    done: stages.filter(({ state }) => state === 'done').length,
    current: those('current'),
    next: title !== undefined && actor !== undefined ? nextStage(title, actor) : title,
    earliest: next?.earliest && earliestWords(next.earliest, locale),
    failed: those('failed'),
    missing: those('missing'),
    lacking: lackingOfAll(stages, locale),
  });
  return withBasis(text, basesOf(next?.earliest), locale);
}

/** The parts that any record lacks, each once. */
function lackingOfAll(stages: readonly StageView[], locale: Locale): string {
  const { recordParts } = knownIn(locale).consultation;
  const parts = new Set(stages.flatMap(({ missing }) => missing));
  return parts.size === 0
    ? ''
    : procedureIn(locale).lacking(
        listed(
          Array.from(parts, (part) => recordParts[part]),
          locale,
        ),
      );
}
