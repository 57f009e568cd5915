export { addMonths } from '../../dates/months.js';
export { workingDays } from '../../dates/working-days.js';
