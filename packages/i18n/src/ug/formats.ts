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

/**
 * The forms of CLDR, `21-نويابىر، 2026` and `2026 نويابىر`, with what keeps them on one line: a word joiner behind the
 * hyphen and spaces that do not break.
 */
export const formats: Formats = {
  date: (year, month, day) => `${day}-\u2060${MONTHS[month - 1] ?? month}،\u00a0${year}`,
  month: (year, month) => `${year}\u00a0${MONTHS[month - 1] ?? month}`,
  period: (from, to) => `${from} – ${to}`,
  instant: (date, time) => `${date}\u00a0${time}`,
  money: (amount) => `${amount}\u00a0يۈەن`,
};
