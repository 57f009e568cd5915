import type { AdmissionState } from '../../documents/admission.js';
import type { Confidence } from '../../finding.js';

/** A state of the procedure of admission (specification 3.3). */
export interface AdmissionRule {
  readonly state: AdmissionState;
  /** Who takes the step. */
  readonly actor: 'department' | 'township' | 'villages' | 'joint-meeting' | 'list-keeper';
  /** States that may follow; none ends the procedure. */
  readonly next: readonly AdmissionState[];
  /** Whether the work may be asked of villages while it stands here. */
  readonly mayBeAsked: boolean;
  readonly confidence: Confidence;
}

/** The states in the order in which they come. The states are read from local rules (`P`). */
export const admissionStates: readonly AdmissionRule[] = [
  rule('applied', 'department', ['completenessChecked', 'rejected']),
  rule('completenessChecked', 'township', ['opinionOfVillages']),
  rule('opinionOfVillages', 'villages', ['jointMeetingReview']),
  rule('jointMeetingReview', 'joint-meeting', ['approvedTrial', 'approvedFixed', 'rejected']),
  rule('approvedTrial', 'joint-meeting', ['listed']),
  rule('approvedFixed', 'joint-meeting', ['listed']),
  rule('rejected', 'joint-meeting', []),
  rule('listed', 'list-keeper', ['monitored'], true),
  rule('monitored', 'villages', ['renewed', 'exited'], true),
  rule('renewed', 'joint-meeting', ['monitored'], true),
  rule('exited', 'joint-meeting', []),
];

function rule(
  state: AdmissionState,
  actor: AdmissionRule['actor'],
  next: readonly AdmissionState[],
  mayBeAsked = false,
): AdmissionRule {
  return { state, actor, next, mayBeAsked, confidence: 'P' };
}

/** Where a procedure begins. */
export const FIRST_STATE: AdmissionState = 'applied';

/** Defaults of ours (`D`), never shown as law: a review within 20 working days, a trial of 12 months at most. */
export const admissionDefaults = { reviewWorkingDays: 20, trialMonths: 12, confidence: 'D' } as const;

/** The rule of a state. */
export const admissionRule = (state: AdmissionState): AdmissionRule | undefined =>
  admissionStates.find((one) => one.state === state);

/** Whether a step may follow another; nothing but the application may come first. */
export const mayFollow = (from: AdmissionState | undefined, to: AdmissionState): boolean =>
  from === undefined ? to === FIRST_STATE : (admissionRule(from)?.next.includes(to) ?? false);
