import type { Difference, RuleChange, TextOp, VersionDiff } from '@cunju/models';
import type { Locale } from '../../locale.js';
import { rules as en } from './en.js';
import type { RulePart, RulesSentences } from './types.js';
import { rules as hans } from './zh-Hans.js';
import { rules as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, RulesSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

const KINDS: readonly (RuleChange | 'same')[] = [
  'added',
  'removed',
  'moved',
  'renumbered',
  'edited',
  'respelled',
  'details',
  'same',
];

/** What became of one chapter, article, clause, item or paragraph, with the figures that changed. */
export function sayDifference(found: Difference<unknown>, part: RulePart, locale: Locale): string {
  const said = packs[locale];
  const { before, after, changes, title = [], text = [] } = found;
  const formerly = before ? said.former(said.parts[part](before.no)) : '';
  const name = after ? said.parts[part](after.no) : formerly;
  const kinds = changes.map((change) => said.changes[change](formerly));
  return said.difference(name, kinds.length === 0 ? [said.same] : [...kinds, ...values([...title, ...text], said)]);
}

const values = (ops: readonly TextOp[], said: RulesSentences): readonly string[] =>
  ops.flatMap((op) => (op.op === 'value' ? [said.value(op.before.text, op.after.text)] : []));

/** How many articles have each change. */
export function sayDiff({ counts }: VersionDiff, locale: Locale): string {
  const said = packs[locale];
  const each = KINDS.filter((kind) => counts[kind] > 0).map((kind) => said.counts[kind](counts[kind]));
  return said.diff((each.length > 0 ? each : [said.counts.same(0)]).join(locale === 'en' ? ', ' : '，'));
}
