import type { Admission, AdmissionState, AdmissionStep } from '../../documents/admission.js';
import { admissionRule, FIRST_STATE, mayFollow, type AdmissionRule } from './states.js';

/** Where an admission stands on a day. */
export interface AdmissionView {
  /** The last lawful step taken by that day; `undefined` before the application. */
  readonly state: AdmissionState | undefined;
  readonly since?: string;
  readonly steps: readonly AdmissionStep[];
  /** Steps that may come next. */
  readonly next: readonly AdmissionState[];
  /** On what terms the work is on the list that day. `over`: a trial whose last day has passed. */
  readonly standing: 'none' | 'trial' | 'fixed' | 'over';
  readonly trialUntil?: string;
  /** Whether the work may be asked of a village that day; otherwise it may be sent back with a refusal slip (退回函). */
  readonly mayBeAsked: boolean;
}

/**
 * Where an admission stands on `onDate` (`YYYY-MM-DD`). Steps count in the order of their record; one dated later than
 * that day, and one that may not follow the step before it, does not count.
 */
export function admissionOf(record: Admission, onDate: string): AdmissionView {
  const steps: AdmissionStep[] = [];
  for (const step of record.steps)
    if (step.on <= onDate && mayFollow(steps[steps.length - 1]?.state, step.state)) steps.push(step);
  const last = steps[steps.length - 1];
  if (!last) return { state: undefined, steps, next: [FIRST_STATE], standing: 'none', mayBeAsked: false };
  // A step that counts follows another, so it has a rule.
  const { next, mayBeAsked: isListed } = admissionRule(last.state) as AdmissionRule;
  const terms = isListed ? termsOf(steps) : undefined;
  const until = terms?.until;
  const isOver = (until ?? onDate) < onDate;
  const standing = !terms ? 'none' : isOver ? 'over' : terms.kind;
  return {
    state: last.state,
    since: last.on,
    steps,
    next,
    standing,
    ...(until !== undefined && { trialUntil: until }),
    mayBeAsked: standing === 'trial' || standing === 'fixed',
  };
}

/** The terms of the last approval or renewal: a trial has a last day, or should have one. */
function termsOf(
  steps: readonly AdmissionStep[],
): { readonly kind: 'trial' | 'fixed'; readonly until: string | undefined } | undefined {
  const approvals = steps.filter(({ state }) => ['approvedTrial', 'approvedFixed', 'renewed'].includes(state));
  const last = approvals[approvals.length - 1];
  if (!last) return undefined;
  const { state, trialUntil } = last;
  if (state === 'approvedFixed' || (state === 'renewed' && trialUntil === undefined))
    return { kind: 'fixed', until: undefined };
  return { kind: 'trial', until: trialUntil };
}
