export { entityTag, headers, idempotencyKey, idempotentReplayed, retryAfter, type HeaderName } from './headers.js';
export { receipt } from './parts.js';
export {
  newProblem,
  problemCode,
  problemCodes,
  problemSchema,
  problems,
  readProblem,
  type Problem,
  type ProblemCode,
} from './problems.js';
export type { Answer, Caching, Method, Role, Route } from './route.js';
export {
  collectionOf,
  operations,
  problemsOf,
  requestHeaders,
  routes,
  type Collection,
  type OperationName,
  type RequestOf,
  type ResponseOf,
} from './routes/index.js';

/** Where the routes stand. */
export const BASE_PATH = '/api/v1';
