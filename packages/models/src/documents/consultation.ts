import * as z from 'zod/mini';
import { envelope, locality } from './envelope.js';
import {
  code,
  count,
  date,
  documentLink,
  href,
  id,
  instant,
  label,
  legalReference,
  list,
  maskedName,
  money,
  phone,
  positive,
  sha256Hex,
  text,
} from './fields.js';

/** Bodies that decide, and the two counts that are not assemblies of residents. */
export const body = z.enum([
  'villageAssembly',
  'villageRepAssembly',
  'groupMeeting',
  'residentAssembly',
  'residentRepAssembly',
  'memberAssembly',
  'memberRepAssembly',
  'ownersDecision',
  'election',
  'recall',
]);

/** What one unit of a count is. `person`: residents of 18 or more; `household`: one delegate each; `member`: of a representative or members' assembly. */
export const countMode = z.enum(['person', 'household', 'member']);

/** What the matter is about; `route` sends it to its body. */
export const matter = z.enum([
  'charter-or-rules',
  'committee-election',
  'committee-recall',
  'rep-assembly-decision-review',
  'rep-assembly-set-up',
  'committee-area-change',
  'village-planning',
  'work-subsidy',
  'collective-income-use',
  'public-works',
  'fund-labour-raising',
  'key-assistance',
  'annual-report-appraisal',
  'resignation-vacancy',
  'non-local-voter',
  'supervision-committee',
  'group-matter',
  'land-contract-plan',
  'collective-member-right',
  'collective-property',
  'owners-common-part',
  'owners-maintenance-fund',
  'community-fund-raising',
  'other-important',
]);

/** Why the base or the roll is not the plain head count. */
const adjustment = z.looseObject({
  kind: z.enum(['unreachable', 'illness', 'unable-to-express', 'deceased', 'moved-out', 'other']),
  count: positive(),
  note: z.optional(text(1_000)),
});

/** A voter who declared an interest. `votes: false` takes the vote away only where the by-laws say so; the base stays. */
const recusal = z.looseObject({
  maskedName: maskedName(),
  reason: text(500),
  decidedBy: label(),
  count: positive(),
  votes: z.boolean(),
});

const votes = z.looseObject({ for: count(), against: count(), abstain: count(), invalid: count() });

const otherMode = z.looseObject({ mode: countMode, base: positive(), present: count() });

/** A meeting that voted or listened. Counts are whole people, households or members. */
export const meeting = z.looseObject({
  body,
  mode: countMode,
  heldOn: date(),
  place: label(),
  convener: z.optional(label()),
  chair: z.optional(label()),
  recorder: z.optional(label()),
  supervisor: z.optional(label()),
  base: positive(),
  present: count(),
  otherMode: z.optional(otherMode),
  /** Of those present, women; of the composition, women: checked where the pack asks. */
  womenPresent: z.optional(count()),
  adjustments: z.optional(list(adjustment, 20)),
  recusals: z.optional(list(recusal, 50)),
  voteBy: z.optional(z.enum(['secret', 'recorded', 'show-of-hands'])),
  votes: z.optional(votes),
  minutes: z.optional(documentLink),
});

/** Public notice of a meeting: when, and by which channels. */
const notice = z.looseObject({
  postedOn: date(),
  channels: list(label(), 10),
  special: z.optional(text(500)),
});

/** A posting on the board. `takenDownOn` is the last day it stood. */
const posting = z.looseObject({
  postedOn: date(),
  takenDownOn: z.optional(date()),
  places: list(label(), 20),
  checkedBy: z.optional(label()),
  objections: z.optional(count()),
});

/** Identifiers of the stages of P1, P2, P3, P4, P6, P7, P13, P14 and P15. */
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
  notice: z.optional(notice),
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
    'custom',
  ]),
  title: z.optional(label()),
  urgent: z.optional(z.looseObject({ reason: text(500), approvedBy: list(label(), 5), noticedOn: date() })),
  stages: list(stage, 40),
});

/** One thing that a voter may choose. */
const option = z.looseObject({
  id: id(),
  label: label(),
  /** What choosing it means for a household, in one sentence. */
  meaning: z.optional(text(500)),
  /** In a yes/no question: which of the three it is. */
  stands: z.optional(z.enum(['for', 'against', 'abstain'])),
});

/** One motion. One question carries one motion; options are never bundled. */
export const question = z.looseObject({
  id: id(),
  text: text(1_000),
  kind: z.enum(['yesNo', 'single', 'approval']),
  options: list(option, 50),
  /** In `approval`: how many may be chosen. */
  maxChoices: z.optional(positive()),
});

/** How the vote is cast. */
const ballot = z.looseObject({
  secrecy: z.enum(['open', 'public-secret', 'admin-secret', 'untraceable']),
  channels: list(z.enum(['online', 'paper', 'assisted', 'hand', 'proxy']), 5),
  changeable: z.boolean(),
  /** A vote over the network that binds needs a local rule; otherwise it only informs. */
  binding: z.boolean(),
  bindingBasis: z.optional(legalReference),
  questions: list(question, 20),
});

/** Where and until when a vote can be cast on paper. */
const paperWay = z.looseObject({
  place: label(),
  hours: label(),
  until: z.optional(instant()),
  phone: z.optional(phone()),
  note: z.optional(text(500)),
});

/** The roll that the count is measured against. */
const electorate = z.looseObject({
  mode: countMode,
  base: positive(),
  label: label(),
  roll: z.optional(z.looseObject({ publishedOn: date(), appealUntil: date(), hash: z.optional(sha256Hex()) })),
  otherMode: z.optional(z.looseObject({ mode: countMode, base: positive() })),
  adjustments: z.optional(list(adjustment, 20)),
  recusals: z.optional(list(recusal, 50)),
});

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
const result = z.looseObject({
  heldOn: date(),
  place: z.optional(label()),
  base: positive(),
  present: count(),
  mode: countMode,
  otherMode: z.optional(otherMode),
  questions: list(questionResult, 20),
  outcome: z.enum(['passed', 'not-passed', 'no-quorum', 'invalid', 'elected', 'run-off']),
  rulePackId: code(),
  validatorVersion: code(),
  resolution: z.optional(text()),
  certifiedBy: list(label(), 10),
  recordedAt: instant(),
});

/** How to object, and what came of objections. */
const objections = z.looseObject({
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
const record = z.looseObject({
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
const feedback = z.looseObject({
  publishedOn: date(),
  summary: text(),
  adopted: list(text(1_000), 100),
  notAdopted: list(z.looseObject({ opinion: text(1_000), reason: text(1_000) }), 100),
});

/** What happened after the decision. */
const followUp = z.looseObject({
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

const logEntry = z.looseObject({
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

/** A matter put to residents: an opinion round, an advisory poll, a formal vote, or the record of a meeting. */
export const consultation = z.looseObject({
  type: z.literal('consultation'),
  ...envelope,
  locality,
  mode: z.enum(['opinion', 'poll', 'ballot', 'record']),
  status: z.enum(['upcoming', 'open', 'paused', 'counting', 'objection', 'final', 'void', 'archived']),
  setting: z.enum(['rural', 'urban', 'collective', 'owners']),
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
  /** The resolution of the assembly that gave the matter to its representatives. */
  delegation: z.optional(z.looseObject({ resolutionId: id(), grantedOn: date(), expiresOn: date() })),
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
