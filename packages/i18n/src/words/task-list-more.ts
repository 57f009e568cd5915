/** Words of what only some visitors need; in Simplified Chinese they come with it and not with the entry. */
export interface TaskListMoreWords {
  question: (place: string) => string;
  ask: string;
  askExample: string;
  /** Said when nothing was written. */
  askEmpty: string;
  /** Answers, one sentence each. */
  verdict: {
    autonomy: (place: string) => string;
    assist: (place: string, department: string | undefined) => string;
    inform: (place: string, department: string | undefined) => string;
    relief: (place: string) => string;
    certificateAllowed: (place: string) => string;
    certificateForbidden: (place: string) => string;
    suspended: string;
    upcoming: (date: string) => string;
    lapsed: (date: string | undefined) => string;
    unlisted: string;
    several: string;
    withdrawn: string;
  };
  matched: string;
  contact: string;
  seeItem: string;
  askAgain: string;
  unlistedAdvice: (place: string) => string;
  /** Reply letter. */
  letter: string;
  letterTitle: (subject: string) => string;
  letterGreeting: string;
  /** `number` stands in brackets already. */
  letterIntro: (subject: string, title: string, number: string | undefined) => string;
  letterAsOf: (date: string) => string;
  letterSeal: string;
  filters: string;
  filtersOn: (count: string) => string;
  department: string;
  allDepartments: string;
  topic: string;
  allTopics: string;
  month: string;
  allMonths: string;
  monthName: (month: number) => string;
  scope: string;
  allScopes: string;
  scopeName: Record<'rural' | 'urban', string>;
  within: string;
  reset: string;
  optionCount: (name: string, count: string) => string;
  noneHead: string;
  noneHelp: (place: string) => string;
  showMore: (count: string) => string;
  /** How far a long list is shown. */
  shownPart: (visible: string, found: string) => string;
  columns: { item: string; who: string; funding: string; limit: string; basis: string };
  moreBases: (count: string) => string;
  frequency: string;
  limit: string;
  months: string;
  materials: string;
  dataRequested: string;
  funding: string;
  fundingMissing: string;
  inKind: (what: string) => string;
  noCost: (reason: string) => string;
  admission: string;
  admitted: (applicant: string, body: string, date: string) => string;
  trialUntil: (date: string) => string;
  exited: (date: string) => string;
  reason: string;
  inForce: string;
  topicAndCode: string;
  years: string;
  yearsNote: string;
  year: string;
  yearDuties: string;
  yearCertificates: string;
  yearPlates: string;
  yearSource: string;
  about: string;
  version: string;
  level: string;
  levelName: Record<'province' | 'city' | 'county' | 'township' | 'village', string>;
  hours: string;
  address: string;
  printAll: string;
  copyText: string;
  copyFailed: string;
  copyLabel: string;
  tools: string;
  /** Between the terms of a list in a sentence. */
  comma: string;
  /** Between two sentences of one paragraph. */
  stop: string;
}
