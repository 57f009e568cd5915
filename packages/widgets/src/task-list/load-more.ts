import type * as more from './more.js';

export type More = typeof more;

/** A dynamic import. A bundle for a page replaces this module by a file that stands beside the entry. */
export const loadMore = (): Promise<More> => import('./more.js');
