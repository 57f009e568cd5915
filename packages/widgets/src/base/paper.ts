export { copyText } from './copy-text.js';
export { printAlone } from './print-alone.js';
