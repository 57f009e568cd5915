export { padEnd, padStart, width } from './terminal/width.js';
