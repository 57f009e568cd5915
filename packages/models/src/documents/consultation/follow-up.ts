import * as z from 'zod/mini';
import { count, date, documentLink, href, id, instant, label, list, maskedName, money, text } from '../fields.js';

/** One thing that was talked about at a meeting without a vote (屋场会). */
const topic = z.looseObject({
  id: id(),
  title: label(),
  opinions: list(text(1_000), 50),
  status: z.enum(['solved', 'doing', 'referred', 'answered']),
  handler: z.optional(label()),
  dueOn: z.optional(date()),
  doneOn: z.optional(date()),
  reply: z.optional(text(2_000)),
});

/** The record of a meeting that consults and does not decide. */
export const record = z.looseObject({
  format: z.enum([
    'hamletMeeting',
    'courtyardMeeting',
    'benchMeeting',
    'roundTable',
    'residentTalkDay',
    'publicHearing',
    'coordinationMeeting',
    'appraisalMeeting',
    'deliberationCouncil',
    'candidTalk',
    'other',
  ]),
  heldOn: date(),
  from: z.optional(instant()),
  to: z.optional(instant()),
  place: label(),
  convener: label(),
  recorder: z.optional(label()),
  persons: count(),
  households: z.optional(count()),
  topics: list(topic, 200),
});

/** Answer to the public after an opinion round: taken, not taken and why. */
export const feedback = z.looseObject({
  publishedOn: date(),
  summary: text(),
  adopted: list(text(1_000), 100),
  notAdopted: list(z.looseObject({ opinion: text(1_000), reason: text(1_000) }), 100),
});

/** What happened after the decision. */
export const followUp = z.looseObject({
  milestones: list(
    z.looseObject({
      id: id(),
      title: label(),
      dueOn: z.optional(date()),
      doneOn: z.optional(date()),
      proof: z.optional(documentLink),
    }),
    50,
  ),
  contracts: z.optional(
    list(
      z.looseObject({
        id: id(),
        title: label(),
        /** A firm by name, a person masked. */
        firm: z.optional(label()),
        maskedName: z.optional(maskedName()),
        signedOn: date(),
        amount: z.optional(money),
        terms: z.optional(text(2_000)),
        href: z.optional(href()),
      }),
      100,
    ),
  ),
  /** 民评: one to five, whole answers. */
  satisfaction: z.optional(z.looseObject({ on: date(), answers: list(count(), 5) })),
});
