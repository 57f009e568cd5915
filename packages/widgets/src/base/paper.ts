export { printAlone } from './print-alone.js';
