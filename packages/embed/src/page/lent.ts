import { shelf } from './part-shelf.js';

declare const __CUNJU_VERSION__: string;

/** What the files that are there already lend to this part. */
export const lent = shelf[`${__CUNJU_VERSION__}/lent`] as Record<string, never>;
