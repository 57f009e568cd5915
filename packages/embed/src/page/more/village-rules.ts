import type { loadMore as load, loadWritten as loadText } from '@cunju/widgets/village-rules/load-more.js';
import { loadPart } from '../parts.js';

/** Stands in for `load-more.ts` of the widget. */
export const loadMore: typeof load = () => loadPart('village-rules');

/** What draws in full knows the hash of what few pages need. */
export const loadWritten: typeof loadText = async () => {
  await loadMore();
  return loadPart('village-rules-written');
};
