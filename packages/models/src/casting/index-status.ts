import type { IndexEntry } from '../documents/document-index.js';

/**
 * Where an entry of an index stands on a day of Asia/Shanghai: what is marked as going on has ended once its last day has
 * passed, however long ago the index was written.
 *
 * @param today `YYYY-MM-DD`
 */
export function indexStatusOn(
  { status, period }: Pick<IndexEntry, 'status' | 'period'>,
  today: string,
): IndexEntry['status'] {
  return status === 'ongoing' && period?.to !== undefined && period.to < today ? 'ended' : status;
}
