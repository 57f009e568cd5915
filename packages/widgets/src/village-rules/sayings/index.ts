export type { RulesSpeaking } from '../context.js';
export { comparisonOf } from '../text/comparison.js';
export { newestFirst } from '../text/find-article.js';
export { articleName, chapterName, numeral } from '../text/plain-text.js';
export { commentPeriod } from './comments.js';
export { enactmentText } from './enactment.js';
export { outcomeWords, stepDays, voteLines } from './passport.js';
export { standingSentence, statusWord } from './standing.js';
