export * from './documents/index.js';
export * from './finding.js';
export type { ReadInput, ReadResult } from './read/result.js';
export * from './arithmetic.js';
export * from './packs/index.js';
export * from './decide/index.js';
