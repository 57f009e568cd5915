import { severityOf } from '../../checks/basis.js';
import type { RuleBook, RuleVersion } from '../../documents/rule-book.js';
import { finding, type Finding, type Path } from '../../finding.js';
import { byLawGates, type ByLawGate } from './gates.js';
import { byLawReviewsDue } from './review-due.js';

/**
 * What the legal review does not say of the way a version came about: comments asked for too short a time or not answered,
 * filed late, in force before it was published; and a next review that comes too late. All of it rests on our defaults.
 */
export function checkByLaws(book: RuleBook): readonly Finding[] {
  const at = book.versions.findIndex(({ id }) => id === book.currentVersion);
  const version = book.versions[at];
  if (!version) return [];
  const path: Path = ['versions', at];
  const onDate = book.updatedAt.slice(0, 10);
  const gates = byLawGates(book, version, onDate).filter(({ state }) => state === 'broken');
  return [...gates.flatMap((gate) => findingOf(gate, version, path)), ...reviewFindings(book, version)];
}

function findingOf(gate: ByLawGate, version: RuleVersion, path: Path): readonly Finding[] {
  const { count = 0, needed = 0, by = '', basis } = gate;
  const more = { basis };
  const severity = severityOf(basis);
  const { filing, posting } = version;
  switch (gate.gate) {
    case 'comment-days': {
      const facts = { stage: 'publicComment', days: Math.max(0, count), needed, until: by };
      return [finding('stage-short', severity, [...path, 'comments', 'to'], facts, more)];
    }
    case 'replies':
      return [finding('replies-missing', severity, [...path, 'comments'], { received: needed, replied: count }, more)];
    case 'filing': {
      const on = filing?.filedOn ?? by;
      return [finding('done-late', severity, [...path, 'filing', 'filedOn'], { on, by }, more)];
    }
    case 'effect': {
      const facts = { on: posting?.postedOn ?? by, by: version.effectiveFrom ?? by };
      return [finding('done-late', severity, [...path, 'posting', 'postedOn'], facts, more)];
    }
    default:
      // Discussion, review and posting are findings of the legal review.
      return [];
  }
}

function reviewFindings(book: RuleBook, { status, effectiveFrom }: RuleVersion): readonly Finding[] {
  const { nextReviewOn, locality, updatedAt } = book;
  if (status !== 'inForce' || effectiveFrom === undefined || nextReviewOn === undefined) return [];
  const setting = locality.kind === 'village' ? 'rural' : 'urban';
  const due = byLawReviewsDue({ setting, effectiveFrom, onDate: updatedAt.slice(0, 10) });
  const term = due.find(({ reason }) => reason === 'term');
  if (!term || nextReviewOn <= term.by) return [];
  const { basis, by } = term;
  return [finding('done-late', severityOf(basis), ['nextReviewOn'], { on: nextReviewOn, by }, { basis })];
}
