import { decisionsOf, type RecordedDecision } from '@cunju/models';
import { formatDate, formatNumber as n, type Locale } from '@cunju/i18n';
import { sayPack, sayStep } from '@cunju/i18n/answers.js';
import { basisWords } from '@cunju/i18n/findings.js';
import type { CliWords } from '@cunju/i18n/cli.js';
import type { Asked } from '../arguments.js';
import { load } from '../files/load.js';
import type { ExitCode, Io } from '../io.js';
import { clean } from '../terminal/clean.js';
import { indented } from '../terminal/wrap.js';
import { checkContent } from './check/checked.js';
import { findingText } from './check/text.js';
import { failure } from './failures.js';

/** Says how each decision of a document is computed. */
export async function explain(asked: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  const [file = ''] = asked.names;
  const content = await load(file, io);
  if ('failed' in content) {
    io.err(`${failure(file, content.failed, words)}\n`);
    return 2;
  }
  const { document, findings } = checkContent(file, content);
  if (!document) {
    const errors = findings.filter(({ finding }) => finding.severity === 'error');
    io.err(`${words.explain.refused(n(errors.length))}\n`);
    for (const one of errors) io.err(findingText(file, one, asked.locale, words, io));
    return 1;
  }
  const decisions = decisionsOf(document);
  if (asked.json) io.out(`${JSON.stringify(decisions.map(withoutPack), null, 2)}\n`);
  else io.out(decisionsText(document.title, words.types[document.type], decisions, asked.locale, words, io));
  return 0;
}

const withoutPack = ({ pack, ...rest }: RecordedDecision) => ({ ...rest, ...(pack && { pack: pack.id }) });

function decisionsText(
  title: string,
  type: string,
  decisions: readonly RecordedDecision[],
  locale: Locale,
  words: CliWords,
  io: Io,
): string {
  if (decisions.length === 0) return `${words.explain.none(type)}\n`;
  const parts = decisions.map((one, at) => decisionText(one, at + 1, locale, words, io));
  return `${clean(title)}\n\n${parts.join('\n')}`;
}

function decisionText(one: RecordedDecision, at: number, locale: Locale, words: CliWords, io: Io): string {
  const { body, date, pack, decision, title = '' } = one;
  const { explain: said } = words;
  const day = formatDate(date, locale);
  const head = [
    indented(said.question(n(at), clean(title)), 0, io.columns),
    indented(said.body(said.bodies[body], day), 3, io.columns),
  ];
  if (!pack) return [...head, indented(said.noRule(day), 3, io.columns)].join('');
  const inForce = sayPack(pack, { setting: pack.setting, date }, locale);
  const rule = indented(said.rule(pack.id, inForce), 3, io.columns);
  if (!decision) return [...head, rule, indented(said.noFigures, 3, io.columns)].join('');
  return [...head, rule, ...computed(one, decision, locale, words, io)].join('');
}

type Decided = NonNullable<RecordedDecision['decision']>;

function computed(
  { recorded, names }: RecordedDecision,
  { steps, outcome, basis }: Decided,
  locale: Locale,
  words: CliWords,
  io: Io,
): readonly string[] {
  const { explain: said, check } = words;
  const numbered = steps.map((step, at) =>
    indented(`${at + 1}. ${clean(sayStep(step, locale, names))}`, 3, io.columns),
  );
  return [
    ...(outcome === 'open' ? [indented(said.notVoted, 3, io.columns)] : []),
    ...numbered,
    indented(`${check.basis}${basisWords(basis, locale)}`, 3, io.columns),
    indented(said.outcome(said.outcomes[outcome]), 3, io.columns),
    ...(recorded && recorded !== outcome ? [indented(said.recorded(said.outcomes[recorded]), 3, io.columns)] : []),
  ];
}
