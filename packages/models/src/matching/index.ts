export { fiveSocieties } from './five-societies.js';
export { matchNeeds, matchPoints, publicMatches, type MatchOptions } from './match.js';
export type * from './types.js';
