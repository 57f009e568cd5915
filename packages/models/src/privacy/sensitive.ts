import type { SensitiveKind } from '../finding.js';
import { digitGroups, halfWidth, joinedNumbers } from './id-number.js';

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•・\s]?(?=[A-HJ-NP-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{4,6}(?![A-Z0-9])/;
/** Always about somebody: a person has it. */
const ILLNESS = /患(?:有|了)?[^，。；、：！？\s]{0,10}(?:病|症|癌|瘤|障碍|障礙)/;
/** Words that rules and task lists use in general; they tell on somebody only beside a person. */
const CONDITION = /残疾|殘疾|吸毒|戒毒|矫正|矯正|艾滋|精神病|精神障碍|精神障礙|癌|肿瘤|腫瘤|尿毒症|刑满|刑滿/;
const PERSON = /[\p{Script=Han}][*＊×某]|某某|本人|该户|該戶|其(?:子|女|夫|妻|父|母|家)|[0-9A-Z]号户/u;

/** Whether a number passes the Luhn check and starts like a bank card. */
export function isBankCard(value: string): boolean {
  if (!/^[3-69][0-9]{15,18}$/.test(value)) return false;
  const sum = value
    .split('')
    .reverse()
    .reduce((total, digit, at) => {
      const twice = Number(digit) * (at % 2 ? 2 : 1);
      return total + (twice > 9 ? twice - 9 : twice);
    }, 0);
  return sum % 10 === 0;
}

const isMobile = (value: string): boolean => /^(?:86)?1[3-9][0-9]{9}$/.test(value);

function sensitiveNumbers(text: string): SensitiveKind[] {
  const groups = digitGroups(text);
  const some = (lengths: number[], test: (value: string) => boolean) =>
    groups.some((group) => joinedNumbers(group, lengths).some(test));
  const found: SensitiveKind[] = [];
  if (some([11, 13], isMobile)) found.push('phone');
  if (some([16, 17, 18, 19], isBankCard)) found.push('bank-card');
  return found;
}

/** Kinds of private details that a prose text seems to hold; for its keeper to look at, never certain. */
export function sensitiveKinds(text: string): SensitiveKind[] {
  const found = /[0-9０-９]{3}/.test(text) ? sensitiveNumbers(text) : [];
  if (PLATE.test(halfWidth(text).toUpperCase())) found.push('plate');
  const aboutSomebody = (sentence: string) => CONDITION.test(sentence) && PERSON.test(sentence);
  if (ILLNESS.test(text) || (CONDITION.test(text) && text.split(/[。；！？\n]/).some(aboutSomebody)))
    found.push('health');
  return found;
}
