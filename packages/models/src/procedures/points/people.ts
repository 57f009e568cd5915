import { OWN_DEFAULT } from '../../checks/basis.js';
import type { LegalBasis } from '../../finding.js';

/** Who may do what in the points scheme, our defaults (domain 4.5). */
export const POINTS_PEOPLE = { evidence: 1, verifiers: 1, witnesses: 1, scorers: 3, approvers: 2 } as const;

/** Offices or codes of people; in a document never their names. */
export interface PointsPeople {
  readonly holder: string;
  /** Near relatives of the holder, as declared. */
  readonly relatives?: readonly string[];
  readonly createdBy?: string;
  readonly evidence: number;
  readonly verifiers: readonly string[];
  readonly witnesses: readonly string[];
  readonly scorers: readonly string[];
  readonly approvers: readonly string[];
  /** Of an objection: who decides on it. */
  readonly reviewer?: string;
}

/** What is not in order; `who` where it is about one of them. */
export interface PointsGap {
  readonly gap:
    | 'evidence'
    | 'verifiers'
    | 'witnesses'
    | 'scorers'
    | 'approvers'
    | 'verifies-own'
    | 'verifies-relative'
    | 'witness-verifies'
    | 'approves-own'
    | 'approves-relative'
    | 'approves-as-author'
    | 'reviewer-decided';
  readonly who?: string;
  /** How many there must be. */
  readonly needed?: number;
  readonly basis: LegalBasis;
}

/**
 * What the people of an entry are not in order for: too few of them, somebody who looks at an own or a near relative's entry,
 * an author who approves, a reviewer who decided before. Nobody counts twice in one part.
 */
export function pointsPeopleGaps(people: PointsPeople): readonly PointsGap[] {
  const { holder, relatives = [], createdBy, verifiers, witnesses, scorers, approvers, reviewer } = people;
  const gap = (name: PointsGap['gap'], more: Partial<PointsGap> = {}): PointsGap => ({
    gap: name,
    ...more,
    basis: OWN_DEFAULT,
  });
  const few = (name: 'verifiers' | 'witnesses' | 'scorers' | 'approvers'): readonly PointsGap[] =>
    new Set(people[name]).size < POINTS_PEOPLE[name] ? [gap(name, { needed: POINTS_PEOPLE[name] })] : [];
  const each = (who: readonly string[], name: PointsGap['gap'], wrong: (one: string) => boolean) =>
    Array.from(new Set(who))
      .filter(wrong)
      .map((one) => gap(name, { who: one }));
  const isHolder = (one: string): boolean => one === holder;
  const isRelative = (one: string): boolean => relatives.includes(one);
  const decided = [...verifiers, ...scorers, ...approvers];
  return [
    ...(people.evidence < POINTS_PEOPLE.evidence ? [gap('evidence', { needed: POINTS_PEOPLE.evidence })] : []),
    ...few('verifiers'),
    ...few('witnesses'),
    ...few('scorers'),
    ...few('approvers'),
    ...each(verifiers, 'verifies-own', isHolder),
    ...each(verifiers, 'verifies-relative', isRelative),
    ...each(witnesses, 'witness-verifies', (one) => verifiers.includes(one)),
    ...each(approvers, 'approves-own', isHolder),
    ...each(approvers, 'approves-relative', isRelative),
    ...each(approvers, 'approves-as-author', (one) => one === createdBy),
    ...(reviewer !== undefined && decided.includes(reviewer) ? [gap('reviewer-decided', { who: reviewer })] : []),
  ];
}
