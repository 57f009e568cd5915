import type { DatedRule, StageView } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { FullContext } from '../full/context.js';
import { lawful } from './lawful.js';

/** What a stage is called: as the document has it, else by its kind. */
export const stageTitle = ({ stage, kind }: StageView, { words }: FullContext): string =>
  stage?.title ?? words.stageKinds[kind];

/** Who acts in a stage, where that is known: as the document has it, else by the rule. */
export function whoOf({ stage, rule }: StageView, { words, outcome }: FullContext): string[] {
  if (stage) return [stage.actor];
  if (!rule) return [];
  return [rule.actor === 'assembly' && outcome.body ? words.bodies[outcome.body] : words.stageActors[rule.actor]];
}

/** The first day of a stage to come, and the last day that what is posted must stay. */
export function daysOf({ earliest, until }: StageView, context: FullContext): string[] {
  const { words, today } = context;
  const lines: string[] = [];
  if (earliest) {
    const day = lawful(earliest.basis) ? words.earliest : words.usually;
    lines.push(withLaw(day, earliest, context));
  }
  if (until && until.on >= today) lines.push(withLaw(words.stands, until, context));
  return lines;
}

function withLaw(sentence: (date: string) => string, { on, basis }: DatedRule, { words, locale }: FullContext): string {
  const text = sentence(formatDate(on, locale));
  if (!lawful(basis)) return text;
  return words.under(
    text,
    basis.article === undefined ? words.law(basis.law) : words.article(basis.law, basis.article),
  );
}

/** What the record of a stage lacks, in one line. */
export function lackingOf({ missing }: StageView, { words }: FullContext): string[] {
  return missing.length === 0
    ? []
    : [words.lacks(missing.map((part) => words.recordParts[part]).join(words.enumComma))];
}
