export { isOver } from './is-over.js';
export { isElection, onlineCasting, type OnlineCasting } from './online-casting.js';
