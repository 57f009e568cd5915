export { castBallot, readBallot, type Ballot, type Channel } from './ballot.js';
export { SMALL_GROUP, type Part } from './breakdown.js';
export type { OptionVotes } from './count.js';
export type { SetAside, TallyFindingFacts } from './facts.js';
export { MOST_FOR_OTHERS } from './findings.js';
export { tally } from './tally.js';
export type * from './types.js';
