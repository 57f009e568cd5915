import type * as written from '../base/written/rules.js';
import type * as more from './more.js';

export type More = typeof more;

/** A dynamic import. A bundle for a page replaces this module by a file that stands beside the entry. */
export const loadMore = (): Promise<More> => import('./more.js');

/** What makes a document of what is written in the page; few pages need it. */
export const loadWritten = (): Promise<typeof written> => import('../base/written/rules.js');
