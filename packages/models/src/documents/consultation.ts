import * as z from 'zod/mini';
import { ballot, electorate, paperWay, question } from './consultation/ballot.js';
import { body, matter, setting } from './consultation/bodies.js';
import { countMode, type votes } from './consultation/counts.js';
import { feedback, followUp, record } from './consultation/follow-up.js';
import { authority, meeting } from './consultation/meeting.js';
import { procedure, stage, stageKind } from './consultation/procedure.js';
import { logEntry, objections, result } from './consultation/result.js';
import { envelope, locality } from './envelope.js';
import { count, documentLink, instant, label, list, money, phone, text } from './fields.js';

export { body, countMode, matter, meeting, procedure, question, stage, stageKind };

/** A matter put to residents: an opinion round, an advisory poll, a formal vote, or the record of a meeting. */
export const consultation = z.looseObject({
  type: z.literal('consultation'),
  ...envelope,
  locality,
  mode: z.enum(['opinion', 'poll', 'ballot', 'record']),
  status: z.enum(['upcoming', 'open', 'paused', 'counting', 'objection', 'final', 'void', 'archived']),
  setting,
  matter,
  summary: text(2_000),
  background: z.optional(list(text(4_000), 40)),
  organizer: label(),
  coOrganizers: z.optional(list(label(), 20)),
  contact: z.looseObject({ office: label(), phone: z.optional(phone()), hours: z.optional(label()) }),
  period: z.optional(z.looseObject({ opensAt: instant(), closesAt: instant() })),
  documents: z.optional(list(documentLink, 100)),
  costs: z.optional(list(z.looseObject({ label: label(), amount: money }), 50)),
  decidingBody: z.optional(body),
  delegation: z.optional(authority),
  electorate: z.optional(electorate),
  ballot: z.optional(ballot),
  paper: z.optional(paperWay),
  turnout: z.optional(z.looseObject({ asOf: instant(), present: count() })),
  procedure: z.optional(procedure),
  result: z.optional(result),
  objections: z.optional(objections),
  record: z.optional(record),
  feedback: z.optional(feedback),
  followUp: z.optional(followUp),
  log: z.optional(list(logEntry, 5_000)),
});

export type Body = z.infer<typeof body>;
export type CountMode = z.infer<typeof countMode>;
export type Matter = z.infer<typeof matter>;
export type Meeting = z.infer<typeof meeting>;
export type Stage = z.infer<typeof stage>;
export type StageKind = z.infer<typeof stageKind>;
export type Procedure = z.infer<typeof procedure>;
export type Question = z.infer<typeof question>;
export type Votes = z.infer<typeof votes>;
/** @see consultation */
export type Consultation = z.infer<typeof consultation>;
