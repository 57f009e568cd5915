export { isElection, onlineCasting, type OnlineCasting } from './online-casting.js';
