export { checkAssociation } from './check.js';
export { adviseOnEvent, eventSummary, type EventSummary } from './events.js';
export type * from './facts.js';
export {
  associationSize,
  associationSizes,
  eventCeilings,
  MOST_GROUPS,
  weddingFuneralPosts,
  type AssociationSize,
  type EventCeiling,
} from './figures.js';
export type * from './types.js';
