import * as z from 'zod/mini';
import { date, maskedName, text } from '../../documents/fields.js';
import {
  answer,
  answers,
  bytes,
  code,
  count,
  id,
  instant,
  label,
  list,
  positive,
  questionCount,
  receipt,
} from '../parts.js';
import { route } from '../route.js';

const params = { id: id() };
const taken = { 201: answers('Taken', receipt, 'private') };

/** Why a vote, of whatever kind, is not taken. */
export const votingProblems = [
  'not-found',
  'consultation-not-open',
  'consultation-paused',
  'consultation-closed',
  'online-not-allowed',
  'already-voted',
  'document-changed',
] as const;

export const consultations = {
  'open-session': route('POST', '/consultations/{id}/sessions', {
    role: 'anyone',
    summary: 'Turns the code on a paper letter into a token for one unit of the roll',
    params,
    // Ten characters of an alphabet without look-alikes; small letters and hyphens are read as well.
    request: z.strictObject({ code: z.string().check(z.regex(/^[0-9A-Za-z]{4,5}[- ]?[0-9A-Za-z]{4,6}$/)) }),
    responses: {
      201: answers('A token', z.looseObject({ token: code(4_000), expiresAt: instant(), unit: label(80) }), 'private'),
    },
    problems: ['not-found', 'code-not-valid', 'code-used', 'consultation-closed', 'online-not-allowed'],
  }),

  'read-own-standing': route('GET', '/consultations/{id}/me', {
    role: 'resident',
    summary: 'Whether the unit of the token may vote, and whether it has',
    params,
    responses: {
      200: answers(
        'The standing',
        z.looseObject({
          eligible: z.boolean(),
          unit: z.optional(maskedName()),
          participated: z.boolean(),
          recused: z.boolean(),
          credential: z.enum(['none', 'drawn']),
        }),
        'private',
      ),
    },
    problems: ['not-found'],
  }),

  'cast-ballot': route('POST', '/consultations/{id}/ballots', {
    role: 'resident',
    summary: 'Casts a vote. At the level admin-secret the stored ballot has no key that leads to the unit',
    params,
    // `seen`: `updatedAt` of the document whose wording the voter confirmed.
    request: z.strictObject({ answers: list(answer, 20), seen: instant() }),
    responses: taken,
    problems: [...votingProblems, 'not-eligible', 'recused'],
  }),

  'draw-credential': route('POST', '/consultations/{id}/credentials', {
    role: 'resident',
    summary: 'Blind signature of one issuer (RFC 9474). The same blinded value gets the same answer',
    params,
    request: z.strictObject({ issuer: id(), blinded: bytes(4_096) }),
    responses: { 201: answers('Signed', z.looseObject({ blindSignature: bytes(4_096) }), 'private') },
    problems: [
      'not-found',
      'consultation-not-open',
      'consultation-closed',
      'not-eligible',
      'recused',
      'credential-drawn',
    ],
  }),

  'cast-sealed-ballot': route('POST', '/consultations/{id}/sealed-ballots', {
    role: 'anyone',
    summary: 'Casts a sealed vote under the signatures of every issuer. Sent without cookie and token',
    params,
    request: z.strictObject({
      version: positive(),
      publicKey: bytes(4_096),
      credentials: list(z.strictObject({ issuer: id(), randomizer: bytes(4_096), signature: bytes(4_096) }), 8),
      encapsulated: bytes(4_096),
      ciphertext: bytes(4_096),
      proof: bytes(4_096),
    }),
    responses: taken,
    problems: [...votingProblems, 'signature-not-valid'],
  }),

  'read-tally': route('GET', '/consultations/{id}/tally', {
    role: 'anyone',
    summary: 'The count so far, as far as the level of secrecy shows one before the close',
    params,
    responses: {
      200: answers(
        'The count',
        z.looseObject({
          asOf: instant(),
          final: z.boolean(),
          base: count(),
          present: count(),
          questions: z.optional(
            list(
              z.looseObject({
                questionId: id(),
                options: list(z.looseObject({ optionId: id(), votes: count() }), 50),
              }),
              20,
            ),
          ),
        }),
        'public',
        { etag: true },
      ),
    },
    problems: ['not-found', 'tally-hidden'],
  }),

  'follow-events': route('GET', '/consultations/{id}/events', {
    role: 'anyone',
    summary: 'Changes as server-sent events. A server may leave it out; clients ask for the tally with its ETag',
    params,
    responses: { 200: answers('Events', z.string(), 'private', { contentType: 'text/event-stream' }) },
    problems: ['not-found'],
  }),

  'send-opinion': route('POST', '/consultations/{id}/opinions', {
    role: 'resident',
    summary: 'Says something on the matter',
    params,
    request: z.strictObject({ text: text(2_000), questionId: z.optional(id()) }),
    responses: taken,
    problems: ['not-found', 'consultation-not-open', 'consultation-paused', 'consultation-closed'],
  }),

  'raise-objection': route('POST', '/consultations/{id}/objections', {
    role: 'resident',
    summary: 'Objects to the roll or to the result while objections are heard',
    params,
    request: z.strictObject({ about: z.enum(['roll', 'result']), ground: text(1_000) }),
    responses: taken,
    problems: ['not-found', 'objections-closed'],
  }),

  'record-paper-ballots': route('POST', '/consultations/{id}/paper-ballots', {
    role: 'officer',
    twoPersons: true,
    summary: 'Records a box of paper votes as it was counted, and which units voted in it',
    params,
    request: z.strictObject({
      box: id(),
      countedOn: date(),
      place: label(),
      issued: count(),
      found: count(),
      /** Units ticked off the roll; they can no longer vote another way. */
      units: list(id(), 20_000),
      questions: list(questionCount, 20),
    }),
    responses: {
      201: answers('Recorded', z.looseObject({ box: id(), recordedAt: instant(), present: count() }), 'private'),
    },
    problems: ['not-found', 'wrong-state', 'already-voted', 'invalid-document'],
  }),
} as const;
