import type { loadMore as load } from '@cunju/widgets/task-list/load-more.js';
import { loadPart } from '../parts.js';

/** Stands in for `load-more.ts` of the widget. */
export const loadMore: typeof load = () => loadPart('task-list');
