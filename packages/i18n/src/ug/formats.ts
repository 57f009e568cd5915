import type { Formats } from '../foreign-formats.js';

/** As CLDR has them. Chromium has no Uyghur and would write English ones. */
export const MONTHS = [
  'يانۋار',
  'فېۋرال',
  'مارت',
  'ئاپرېل',
  'ماي',
  'ئىيۇن',
  'ئىيۇل',
  'ئاۋغۇست',
  'سېنتەبىر',
  'ئۆكتەبىر',
  'نويابىر',
  'دېكابىر',
];

/** The forms of CLDR: `21-نويابىر، 2026`, `2026 نويابىر`. */
export const formats: Formats = {
  date: (year, month, day) => `${day}-${MONTHS[month - 1] ?? month}، ${year}`,
  month: (year, month) => `${year} ${MONTHS[month - 1] ?? month}`,
  period: (from, to) => `${from} – ${to}`,
  instant: (date, time) => `${date} ${time}`,
  money: (amount) => `${amount} يۈەن`,
};
