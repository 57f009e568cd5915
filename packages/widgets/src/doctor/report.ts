import type { DoctorCheck, DoctorCheckFacts } from '@cunju/models';
import type { DoctorWords, SaysAndAct } from '@cunju/i18n/doctor/words.js';

/** What a check says, and what to do next where there is something to do. */
export function saying(check: DoctorCheck, words: DoctorWords): readonly [says: string, act?: string] {
  type Say = (facts: DoctorCheckFacts[DoctorCheck['code']]) => string | SaysAndAct;
  const say = (words[check.status] as Readonly<Record<string, Say>>)[check.code];
  const said = say?.(check.facts) ?? check.code;
  return typeof said === 'string' ? [said] : said;
}

/** The result as plain text for whoever looks after the site: no query of the page, nothing of a document. */
export function reportText(
  tag: string,
  checks: readonly DoctorCheck[],
  words: DoctorWords,
  { page, browser, time }: { readonly page: string; readonly browser: string; readonly time: string },
): string {
  const { report, group, status, next } = words;
  const line = (name: string, value: string): string => `${name}${report.colon}${value}`;
  return [
    words.title(tag),
    line(report.page, page),
    line(report.browser, browser),
    line(report.time, time),
    ...checks.flatMap((check) => {
      const [says, act] = saying(check, words);
      return [
        '',
        `[${status[check.status]}] ${line(group[check.group], says)}`,
        ...(act === undefined ? [] : [next + act]),
        ...check.lines.map((each) => `    ${each}`),
      ];
    }),
    '',
  ].join('\n');
}
