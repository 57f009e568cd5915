export { checkRoute } from './check.js';
export { route } from './route.js';
export type { Route } from './types.js';
