export { printAlone } from '../base/print-alone.js';
export { FullConsultation } from './full/full-consultation.js';
export { fullStyles as styles } from './full/full.styles.js';
