import { shelf, shelfKey } from './parts.js';

/** Lends to later parts what this file has already; the build writes what, and under which name. */
export const lend = (things: object): void => void Object.assign((shelf[shelfKey('lent')] ??= {}) as object, things);
