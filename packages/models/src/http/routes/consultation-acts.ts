import * as z from 'zod/mini';
import { consultation, countMode } from '../../documents/consultation.js';
import { date, maskedName, text } from '../../documents/fields.js';
import { answers, count, id, instant, label, list, sha256Hex } from '../parts.js';
import { route } from '../route.js';

const params = { id: id() };
const standing = z.looseObject({
  id: id(),
  state: consultation.shape.status,
  at: instant(),
  closesAt: z.optional(instant()),
});
const moved = { 200: answers('The new state', standing, 'private', { etag: true }) };
const reason = text(500);

/** Acts of officers that move a consultation from one state to the next. The server's clock decides. */
export const consultationActs = {
  'open-consultation': route('POST', '/consultations/{id}/open', {
    role: 'officer',
    twoPersons: true,
    ifMatch: true,
    summary: 'Opens the vote on the roll as it was posted',
    params,
    request: z.strictObject({ rollRoot: sha256Hex() }),
    responses: moved,
    problems: ['not-found', 'wrong-state', 'online-not-allowed', 'invalid-document'],
  }),
  'pause-consultation': route('POST', '/consultations/{id}/pause', {
    role: 'officer',
    summary: 'Stops taking votes, with a public reason',
    params,
    request: z.strictObject({ reason }),
    responses: moved,
    problems: ['not-found', 'wrong-state'],
  }),
  'extend-consultation': route('POST', '/consultations/{id}/extend', {
    role: 'officer',
    twoPersons: true,
    ifMatch: true,
    summary: 'Moves the close to a later time, or goes on after a pause',
    params,
    request: z.strictObject({ closesAt: instant(), reason }),
    responses: moved,
    problems: ['not-found', 'wrong-state'],
  }),
  'close-consultation': route('POST', '/consultations/{id}/close', {
    role: 'officer',
    twoPersons: true,
    summary: 'Closes at the time that was announced, or earlier with a public reason',
    params,
    request: z.strictObject({ reason: z.optional(reason) }),
    responses: moved,
    problems: ['not-found', 'wrong-state'],
  }),
  'put-roll': route('PUT', '/consultations/{id}/roll', {
    role: 'officer',
    twoPersons: true,
    ifMatch: true,
    summary: 'Sets the roll: one line for each person or household. It is fixed once the vote is open',
    params,
    request: z.strictObject({
      mode: countMode,
      publishedOn: date(),
      appealUntil: date(),
      units: list(
        z.strictObject({ unit: id(), maskedName: z.optional(maskedName()), group: z.optional(label(80)) }),
        20_000,
      ),
    }),
    responses: {
      200: answers('The roll', z.looseObject({ base: count(), root: sha256Hex(), publishedOn: date() }), 'private', {
        etag: true,
      }),
    },
    problems: ['not-found', 'roll-fixed', 'invalid-document'],
  }),
} as const;
