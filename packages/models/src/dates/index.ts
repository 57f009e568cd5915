export { addDays, dayInShanghai, daysBetween, isDate, todayInShanghai } from './day.js';
export { holidayOn, holidaysOf, type Holiday, type HolidayName } from './holidays.js';
export { addMonths, spanOf } from './months.js';
export { dayPeriod, noticePeriod, postingPeriod, type Period } from './periods.js';
export { addWorkingDays, workingDays } from './working-days.js';
