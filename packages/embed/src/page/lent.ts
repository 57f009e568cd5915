import { shelf, shelfKey } from './parts.js';

/** What the files that are there already lend to this part. */
export const lent = shelf[shelfKey('lent')] as Record<string, never>;
