import { checkContent } from '../../checks/content.js';
import { OWN_DEFAULT, severityOf } from '../../checks/basis.js';
import type { Admission } from '../../documents/admission.js';
import type { Finding } from '../../finding.js';
import { collector, type Report } from '../../read/collector.js';
import { admissionBasis, fundingBasis, lawfulBasis } from '../basis.js';
import { powerWordIn } from '../power-words.js';
import { admissionOf } from './admission-of.js';
import { addMonths } from '../../dates/months.js';
import { workingDays } from '../../dates/working-days.js';
import { admissionDefaults, FIRST_STATE, mayFollow } from './states.js';

/**
 * What must hold in an admission beyond its shape: steps in their order, a basis and who pays (L-FUND), no power of an
 * authority in what is asked (L-POWER), a trial with an end. The day is that of the last check.
 */
export function checkAdmission(document: Admission): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  checkTask(document, report);
  checkSteps(document, report);
  checkReview(document, report);
  checkTrial(document, report);
  return findings();
}

/** When an admission is judged, a day or an instant to compare days with: the application, else the document. */
const dayOf = ({ steps, updatedAt }: Admission): string => steps[0]?.on ?? updatedAt;

function checkTask(document: Admission, report: Report): void {
  const { task, basis, funding, locality } = document;
  const item = task.name;
  const on = dayOf(document);
  const more = { basis: lawfulBasis(locality.kind, on) };
  if (!basis?.length) report('basis-missing', 'warning', ['basis'], { item }, { ...more, ref: 'L-ADMIT' });
  const isFunded = (funding?.amount?.fen ?? 0) > 0 || funding?.inKind || funding?.noCostReason;
  if (!isFunded) {
    const paid = { basis: fundingBasis(locality.kind, on), ref: 'L-FUND' };
    report('funding-missing', severityOf(paid.basis), ['funding'], { item }, paid);
  }
  for (const key of ['name', 'does'] as const) {
    const words = powerWordIn(task[key] ?? '');
    if (words !== undefined)
      report('power-in-duty', 'warning', ['task', key], { item, words }, { ...more, ref: 'L-POWER' });
  }
}

function checkSteps(document: Admission, report: Report): void {
  const { steps } = document;
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    if (!mayFollow(before?.state, step.state)) {
      const facts = { from: before?.state ?? FIRST_STATE, to: step.state };
      report('step-not-allowed', 'warning', ['steps', at, 'state'], facts, { basis: OWN_DEFAULT, ref: 'L-ADMIT' });
    }
    if (before && before.on > step.on)
      report('dates-reversed', 'warning', ['steps', at, 'on'], { from: before.on, to: step.on }, { ref: 'L-ADMIT' });
  });
}

function checkReview({ task, steps }: Admission, report: Report): void {
  const applied = steps.find(({ state }) => state === 'applied');
  const at = steps.findIndex(({ state }) => state === 'jointMeetingReview');
  const review = steps[at];
  if (!applied || !review) return;
  const days = workingDays(applied.on, review.on);
  const limit = admissionDefaults.reviewWorkingDays;
  if (days > limit)
    report('review-long', 'advice', ['steps', at, 'on'], { item: task.name, days, limit }, { basis: OWN_DEFAULT });
}

function checkTrial(document: Admission, report: Report): void {
  const { task, steps, locality } = document;
  const more = { basis: admissionBasis(locality.kind, locality.code, dayOf(document)), ref: 'L-ADMIT' };
  steps.forEach(({ state, on, trialUntil }, at) => {
    const path = ['steps', at, 'trialUntil'];
    if (state === 'approvedTrial' && trialUntil === undefined)
      report('missing-field', 'warning', path, { field: 'trialUntil' }, { basis: OWN_DEFAULT, ref: 'L-ADMIT' });
    const limit = admissionDefaults.trialMonths;
    const until = trialUntil ?? on;
    if (until > addMonths(on, limit))
      report('trial-long', 'advice', path, { item: task.name, until, limit }, { basis: OWN_DEFAULT });
  });
  const { standing, trialUntil } = admissionOf(document, document.checkedOn ?? document.updatedAt.slice(0, 10));
  if (standing === 'over')
    report('trial-ended', 'warning', ['steps'], { item: task.name, on: trialUntil as string }, more);
}
