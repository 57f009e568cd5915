import * as z from 'zod/mini';
import { envelope, locality } from './envelope.js';
import { code, date, label, legalReference, list, text } from './fields.js';
import { taskItem } from './task-list.js';

/** Where an application for admission (准入) stands. */
export const admissionState = z.enum([
  'applied',
  'completenessChecked',
  'opinionOfVillages',
  'jointMeetingReview',
  'approvedTrial',
  'approvedFixed',
  'rejected',
  'listed',
  'monitored',
  'renewed',
  'exited',
]);

/** One step of the procedure, as it was taken. */
export const admissionStep = z.looseObject({
  state: admissionState,
  on: date(),
  by: label(),
  number: z.optional(code()),
  /** Opinion, reason of a refusal or of leaving the list. */
  note: z.optional(text(2_000)),
  /** Last day of a trial: with `approvedTrial`, and with `renewed` when it goes on as a trial. */
  trialUntil: z.optional(date()),
});

/** The work that a department asks villages or communities to help with. */
const askedTask = z.looseObject({
  name: label(),
  code: z.optional(code(40)),
  does: z.optional(text(2_000)),
  doesNot: z.optional(text(2_000)),
  frequency: z.optional(label(80)),
  timeLimitDays: taskItem.shape.timeLimitDays,
  dataRequested: taskItem.shape.dataRequested,
});

/** An application of a department to put work on the list of help to government, from the form to the end of it. */
export const admission = z.looseObject({
  type: z.literal('admission'),
  ...envelope,
  locality,
  task: askedTask,
  applicant: label(),
  reason: text(2_000),
  basis: z.optional(list(legalReference, 20)),
  funding: taskItem.shape.funding,
  steps: list(admissionStep, 200),
});

export type AdmissionState = z.infer<typeof admissionState>;
export type AdmissionStep = z.infer<typeof admissionStep>;
/** @see admission */
export type Admission = z.infer<typeof admission>;
