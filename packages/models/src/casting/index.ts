export { isOver } from './is-over.js';
export { isElection, onlineCasting, type OnlineCasting } from './online-casting.js';
export { indexStatusOn } from './index-status.js';
