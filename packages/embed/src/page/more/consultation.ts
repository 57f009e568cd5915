import type { loadMore as load } from '@cunju/widgets/consultation/load-more.js';
import { loadPart } from '../parts.js';

/** Stands in for the dynamic import of the widget. */
export const loadMore: typeof load = () => loadPart('consultation');
