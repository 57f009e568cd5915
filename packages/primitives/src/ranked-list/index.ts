export * from './template.js';
export * from './ranked-list.styles.js';
export { moved } from './move.js';
export * from './ranked-list.js';
