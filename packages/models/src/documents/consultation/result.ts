import * as z from 'zod/mini';
import { countMode, otherMode, votes } from './counts.js';
import { code, count, date, id, instant, label, list, phone, positive, text } from '../fields.js';

/** What a vote came to. */
export const outcome = z.enum(['passed', 'not-passed', 'no-quorum', 'invalid', 'elected', 'run-off']);

const optionCount = z.looseObject({ optionId: id(), votes: count() });

/** The recorded count of one question. */
const questionResult = z.looseObject({
  questionId: id(),
  votes: z.optional(votes),
  options: z.optional(list(optionCount, 50)),
  channels: z.optional(
    list(z.looseObject({ channel: z.enum(['online', 'paper', 'assisted', 'hand', 'proxy']), votes: count() }), 5),
  ),
});

/** What was recorded when the vote closed. The outcome is recomputed by `outcomeOf` and compared with `outcome`. */
export const result = z.looseObject({
  heldOn: date(),
  place: z.optional(label()),
  base: positive(),
  present: count(),
  mode: countMode,
  otherMode: z.optional(otherMode),
  questions: list(questionResult, 20),
  outcome,
  rulePackId: code(),
  validatorVersion: code(),
  resolution: z.optional(text()),
  certifiedBy: list(label(), 10),
  recordedAt: instant(),
});

/** How to object, and what came of objections. */
export const objections = z.looseObject({
  until: date(),
  to: label(),
  phone: z.optional(phone()),
  items: z.optional(
    list(
      z.looseObject({
        id: id(),
        on: date(),
        ground: text(1_000),
        status: z.enum(['received', 'upheld', 'dismissed', 'withdrawn']),
        ruling: z.optional(text(2_000)),
        ruledOn: z.optional(date()),
      }),
      200,
    ),
  ),
});

export const logEntry = z.looseObject({
  seq: count(),
  at: instant(),
  actorRole: label(),
  act: z.enum([
    'published',
    'opened',
    'paused',
    'resumed',
    'extended',
    'closed',
    'counted',
    'recorded',
    'corrected',
    'voided',
    'posted',
    'ruled',
  ]),
  reason: z.optional(text(1_000)),
});
