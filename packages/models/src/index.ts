export * from './documents/index.js';
export * from './finding.js';
export type { ReadInput, ReadResult } from './read/result.js';
