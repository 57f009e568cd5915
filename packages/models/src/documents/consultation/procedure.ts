import * as z from 'zod/mini';
import { countMode } from './counts.js';
import { meeting, meetingNotice, posting } from './meeting.js';
import { code, count, date, documentLink, id, label, list, text } from '../fields.js';

/** Identifiers of the stages of P1, P2, P3, P4, P6, P7, P13, P14 and P15 (by-laws). */
export const stageKind = z.enum([
  'collect',
  'solicit',
  'propose',
  'discuss',
  'partyReview',
  'review',
  'publicComment',
  'legalReview',
  'resolve',
  'publishResolution',
  'implement',
  'publishResult',
  'archive',
  'raise',
  'deliberate',
  'decide',
  'evaluate',
  'notice',
  'held',
  'followUp',
  'feedback',
  'filing',
  'initiate',
  'draft',
  'partyDiscussion',
  'repDiscussion',
  'publishText',
]);

/** One stage of a procedure as it went. */
export const stage = z.looseObject({
  id: id(),
  kind: stageKind,
  title: label(),
  actor: label(),
  status: z.enum(['done', 'current', 'upcoming', 'skipped', 'failed']),
  startedOn: z.optional(date()),
  endedOn: z.optional(date()),
  /** The rule pack that the act was judged by, fixed on its day. */
  rulePackId: z.optional(code()),
  notice: z.optional(meetingNotice),
  meeting: z.optional(meeting),
  posting: z.optional(posting),
  /** Households or people asked, and how many answered. */
  reach: z.optional(z.looseObject({ asked: count(), replied: count(), unit: countMode })),
  output: z.optional(list(documentLink, 50)),
  note: z.optional(text(2_000)),
});

/** The chain of acts that the matter goes through. */
export const procedure = z.looseObject({
  kind: z.enum([
    'fourDeliberationsTwoDisclosures',
    'oneSolicitThreeDeliberationsTwoDisclosures',
    'fourPeopleMethod',
    'fourPartyConsultation',
    'fundLabourRaising',
    'consultation',
    'assembly',
    'memberAssembly',
    'ownersDecision',
    'byLaws',
    'custom',
  ]),
  title: z.optional(label()),
  urgent: z.optional(z.looseObject({ reason: text(500), approvedBy: list(label(), 5), noticedOn: date() })),
  stages: list(stage, 40),
});
