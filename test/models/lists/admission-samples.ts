import { readFileSync } from 'node:fs';
import type { Admission, AdmissionState } from '@cunju/models';

/** The sample of an admission, its first four steps as they may come, and a record of them with more behind. */
export const sample = JSON.parse(readFileSync('packages/site/public/data/village/admission.json', 'utf8')) as Admission;
export const step = (state: AdmissionState, on: string, trialUntil?: string) => ({
  state,
  on,
  by: '联席会议',
  ...(trialUntil !== undefined && { trialUntil }),
});
export const START = [
  step('applied', '2026-03-02'),
  step('completenessChecked', '2026-03-03'),
  step('opinionOfVillages', '2026-03-04'),
  step('jointMeetingReview', '2026-03-05'),
];
export const after = (...steps: Admission['steps']): Admission => ({ ...sample, steps: [...START, ...steps] });
