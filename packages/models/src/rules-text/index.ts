export * from './changed-articles.js';
export * from './han-number.js';
export * from './passport.js';
export * from './standing.js';
