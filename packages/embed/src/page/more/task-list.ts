import type { loadMore as load, loadWritten as loadText } from '@cunju/widgets/task-list/load-more.js';
import { loadPart } from '../parts.js';

/** Stands in for `load-more.ts` of the widget. */
export const loadMore: typeof load = () => loadPart('task-list');

/** What draws in full knows the hash of what few pages need; that reads as the parts do that come before it. */
export const loadWritten: typeof loadText = async () => {
  await loadMore();
  await Promise.all([loadPart('task-list-explain'), loadPart('fold')]);
  return loadPart('task-list-written');
};
