import * as z from 'zod/mini';
import { body, matter, setting } from './consultation/bodies.js';
import { envelope, locality } from './envelope.js';
import { code, date, documentLink, id, label, list, maskedName, text } from './fields.js';

const voterShape = {
  /** Code of the roll, never a number of a card. */
  voter: id(),
  household: z.optional(id()),
  maskedName: z.optional(maskedName()),
};

/** One voter who lets another vote (委托). */
export const proxy = z.looseObject({
  id: id(),
  principal: z.looseObject(voterShape),
  holder: z.looseObject({
    ...voterShape,
    /** Whether the holder has a vote there, or full civil capacity where the law asks for that. */
    eligible: z.boolean(),
    candidate: z.optional(z.boolean()),
  }),
  relation: z.enum(['same-household', 'near-relative', 'other']),
  form: z.enum(['paper', 'electronic', 'oral']),
  grantedOn: date(),
  expiresOn: z.optional(date()),
  covers: z.enum(['meeting', 'motions', 'standing']),
  /** Ids of the motions, with `covers: "motions"`. */
  motionIds: z.optional(list(id(), 40)),
  revokedOn: z.optional(date()),
  note: z.optional(text(500)),
});

/** The meeting or ballot that votes are passed on for. */
const attendedMeeting = z.looseObject({
  /** Id of its record or consultation. */
  document: z.optional(id()),
  heldOn: date(),
  /** How the voters of an election are counted; a village knows only the first. */
  electionMode: z.optional(z.enum(['allVoters', 'householdReps', 'residentReps'])),
});

/**
 * Who may act for whom. `authority`: an assembly gives matters to its representatives (授权). `proxy`: the register of
 * voters who let another vote at one meeting (委托).
 */
export const delegation = z.looseObject({
  type: z.literal('delegation'),
  ...envelope,
  locality,
  setting,
  kind: z.enum(['authority', 'proxy']),
  number: z.optional(code()),
  /** `authority`: the body that gives; `proxy`: the body that meets or votes. */
  body,
  /** `authority`: the body that receives. */
  delegateTo: z.optional(body),
  matters: z.optional(list(matter, 30)),
  resolutionId: z.optional(id()),
  grantedOn: z.optional(date()),
  expiresOn: z.optional(date()),
  revokedOn: z.optional(date()),
  /** Last day of the term of the body that receives. */
  termEndsOn: z.optional(date()),
  announcedOn: z.optional(date()),
  filing: z.optional(z.looseObject({ office: label(), number: z.optional(code()), filedOn: date() })),
  /** Whether the receiver may pass the matters on. */
  mayPassOn: z.optional(z.boolean()),
  meeting: z.optional(attendedMeeting),
  proxies: z.optional(list(proxy, 5_000)),
  documents: z.optional(list(documentLink, 20)),
  note: z.optional(text(2_000)),
});

export type Proxy = z.infer<typeof proxy>;
/** @see delegation */
export type Delegation = z.infer<typeof delegation>;
