import { isCalendarDate } from '../text/calendar.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether 18 characters are a citizen identification number by GB 11643: area, birth date and check character fit. */
export function isIdNumber(value: string): boolean {
  if (!/^[1-8][0-9]{16}[0-9X]$/.test(value)) return false;
  if (!isCalendarDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)) return false;
  const year = Number(value.slice(6, 10));
  if (year < 1850 || year > 2100) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return CHECKS[sum % 11] === value[17];
}

/** Full-width digits and letters as half-width ones. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Groups of digits that stand together, at most one separator apart: `[['431322', '19900101', '1234'], …]`. */
export function digitGroups(text: string): readonly (readonly string[])[] {
  const plain = halfWidth(text);
  const groups: (readonly string[])[] = [];
  for (const { 0: run, index = 0 } of plain.matchAll(
    /[0-9](?:[ \u00a0\u3000\t·-]?[0-9])*(?:[ \u00a0\u3000-]?[xX])?/g,
  )) {
    // An X that begins a word is not a check character.
    const own = /[A-Za-z]/.test(plain.charAt(index + run.length)) ? run.replace(/[xX]$/, '') : run;
    groups.push(own.toUpperCase().match(/[0-9]+X?|X/g) as readonly string[]);
  }
  return groups;
}

/** Neighbouring groups joined wherever they come to `lengths` characters. */
export function joinedNumbers(groups: readonly string[], lengths: readonly number[]): string[] {
  const longest = Math.max(...lengths);
  const found: string[] = [];
  for (let from = 0; from < groups.length; from++) {
    let joined = '';
    for (let to = from; to < groups.length && joined.length < longest; to++) {
      joined += groups[to] as string;
      if (lengths.includes(joined.length)) found.push(joined);
    }
  }
  return found;
}

/** Whether a text holds a valid identification number, also in full-width digits or split by single spaces or hyphens. */
export function hasIdNumber(text: string): boolean {
  if (text.length < 18 || !/[0-9０-９]/.test(text)) return false;
  return digitGroups(text).some((groups) => joinedNumbers(groups, [18]).some(isIdNumber));
}
