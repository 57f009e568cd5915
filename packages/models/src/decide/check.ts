import type { Consultation } from '../documents/consultation.js';
import { finding, type Finding, type Path } from '../finding.js';
import { outcomeOf, settingOf, type ConsultationOutcome, type QuestionOutcome } from './outcome.js';
import type { AssemblyDecision, BallotDecision } from './types.js';

/**
 * What the recorded result of a vote says against what its own figures come to. Every finding names its basis.
 * Nothing is found in a document without a recorded result.
 */
export function checkDecision(document: Consultation): readonly Finding[] {
  const { result, decidingBody: body, mode } = document;
  if (!result || !body || mode !== 'ballot') return [];
  const computed = outcomeOf(document);
  if (!computed.pack) {
    const setting = settingOf(body, document.setting);
    return [finding('no-rule-pack', 'warning', ['result'], { setting, date: computed.date })];
  }
  const findings: Finding[] = [...packFindings(document, computed), ...baseFindings(document)];
  result.questions.forEach((answer, at) => {
    const question = computed.questions.find((q) => q.questionId === answer.questionId);
    if (question) findings.push(...questionFindings(question, ['result', 'questions', at]));
  });
  return [...findings, ...outcomeFindings(result.outcome, computed)];
}

const national = (id: string): string => id.split('+')[0] ?? id;

function packFindings({ result }: Consultation, { pack }: ConsultationOutcome): readonly Finding[] {
  if (!result || !pack || national(result.rulePackId) === national(pack.id)) return [];
  const facts = { recorded: result.rulePackId, inForce: pack.id };
  const basis = { pack: pack.id, law: pack.law, versionOn: pack.versionOn, confidence: 'T' as const };
  return [finding('pack-differs', 'error', ['result', 'rulePackId'], facts, { basis })];
}

/** The base of the count must be the roll, or the roll less what was declared. */
function baseFindings({ result, electorate }: Consultation): readonly Finding[] {
  if (!result || !electorate || result.mode !== electorate.mode) return [];
  const declared = (electorate.adjustments ?? []).reduce((n, a) => n + a.count, 0);
  if (result.base === electorate.base || result.base === electorate.base - declared) return [];
  return [finding('base-differs', 'error', ['result', 'base'], { recorded: result.base, roll: electorate.base })];
}

type Decided = AssemblyDecision | BallotDecision;

function questionFindings({ decision }: QuestionOutcome, path: Path): readonly Finding[] {
  if (!decision) return [];
  const more = { basis: decision.basis };
  const impossible = decision.steps.flatMap((step): Finding[] => {
    if (step.id === 'present-over-base')
      return [finding('present-over-base', 'error', path, { present: step.present, base: step.base }, more)];
    if (step.id === 'votes-over-present')
      return [finding('votes-over-present', 'error', path, { votes: step.total, present: step.present }, more)];
    return [];
  });
  return impossible.length > 0 ? impossible : missedFindings(decision, path);
}

function missedFindings(decision: Decided, path: Path): readonly Finding[] {
  const more = { basis: decision.basis };
  const { quorum, majority, steps } = decision;
  if (!quorum.met) {
    const leg = [...quorum.legs].sort((a, b) => a.short - b.short)[0];
    if (!leg) return [];
    const { present, needed, base, short } = leg;
    return [finding('quorum-not-met', 'advice', path, { present, needed, base, short }, more)];
  }
  const yes = steps.find((step) => step.id === 'majority');
  if (majority.met || yes?.id !== 'majority') return [];
  const { needed, base, short } = majority;
  return [finding('majority-not-met', 'advice', path, { for: yes.for, needed, base, short }, more)];
}

function outcomeFindings(recorded: string, { outcome, questions }: ConsultationOutcome): readonly Finding[] {
  if (outcome === undefined || outcome === recorded) return [];
  const basis = questions.find((q) => q.decision)?.decision?.basis;
  return [
    finding('outcome-differs', 'error', ['result', 'outcome'], { recorded, computed: outcome }, basis ? { basis } : {}),
  ];
}
