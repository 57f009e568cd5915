import type { Formats } from '../foreign-formats.js';

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

export const formats: Formats = {
  date: (year, month, day) => `${MONTHS[month - 1] ?? month} ${day}, ${year}`,
  month: (year, month) => `${MONTHS[month - 1] ?? month} ${year}`,
  period: (from, to) => `${from} to ${to}`,
  instant: (date, time) => `${date}, ${time}`,
  money: (amount) => `CNY ${amount}`,
};
