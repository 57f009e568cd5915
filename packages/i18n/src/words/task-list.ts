/** Whose list it is: a village or a community. */
type Place = 'village' | 'community';
type ListKind = 'autonomy' | 'assist' | 'relief' | 'certificateAllowed' | 'certificateForbidden';

/** Words of `<cunju-task-list>`. Functions take what stands in the sentence, already formatted. */
export interface TaskListWords {
  /** The village or community as it stands in a sentence. */
  place: Record<Place, string>;
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
  unlistedAdvice: (place: string) => string;
  seeItem: string;
  askAgain: string;

  /** Reply letter. */
  letter: string;
  letterTitle: (subject: string) => string;
  letterGreeting: string;
  /** `number` stands in brackets already. */
  letterIntro: (subject: string, title: string, number: string | undefined) => string;
  letterAsOf: (date: string) => string;
  letterSeal: string;

  lists: string;
  allLists: string;
  list: Record<ListKind, string>;
  items: (count: string) => string;
  lapsedItems: (count: string) => string;
  from: (date: string) => string;

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
  scopeName: Record<'rural' | 'urban' | 'both', string>;
  within: string;
  reset: string;
  optionCount: (name: string, count: string) => string;
  shown: (found: string, all: string) => string;
  noneHead: string;
  noneHelp: (place: string) => string;
  showMore: (count: string) => string;
  /** How far a long list is shown. */
  shownPart: (visible: string, found: string) => string;

  columns: { item: string; who: string; funding: string; limit: string; basis: string };
  /** Who does it, in a few words. */
  who: {
    lead: Record<Place, string>;
    assist: (department: string, place: string) => string;
    inform: (department: string, place: string) => string;
    refuse: (place: string) => string;
    notIssued: (place: string) => string;
    departmentMissing: string;
  };
  standing: {
    upcoming: (date: string) => string;
    suspended: string;
    expired: (date: string | undefined) => string;
    removed: (date: string | undefined) => string;
  };
  replacedBy: string;
  elsewhere: string;

  does: (place: string) => string;
  doesNot: (place: string) => string;
  /** Heads the rule of an item that must not be assigned. */
  mustNot: string;
  basis: string;
  /** `28` and, where the law counts further, its part. */
  article: (article: string, part: string | undefined) => string;
  versionOn: (date: string) => string;
  moreBases: (count: string) => string;
  responsible: string;
  frequency: string;
  limit: string;
  withinDays: (days: string) => string;
  months: string;
  materials: string;
  dataRequested: string;
  funding: string;
  fundingMissing: string;
  paidBy: (source: string, amount: string) => string;
  per: Record<'item' | 'household' | 'person' | 'month' | 'year' | 'once', (amount: string) => string>;
  inKind: (what: string) => string;
  noCost: (reason: string) => string;
  inKindShort: string;
  noCostShort: string;
  admission: string;
  admitted: (applicant: string, body: string, date: string) => string;
  trialUntil: (date: string) => string;
  exited: (date: string) => string;
  reason: string;
  inForce: string;
  topicAndCode: string;
  notWritten: string;

  status: Record<'inForce' | 'draft' | 'withdrawn' | 'upcoming' | 'ended', string>;
  draftNote: string;
  withdrawnNote: string;
  upcomingNote: (date: string) => string;
  endedNote: (date: string) => string;

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
  /** Between two sentences of one paragraph. */
  stop: string;
  /** Between two short facts of one line. */
  separator: string;
  /** Between the terms of a list in a sentence. */
  comma: string;
  /** After a term. */
  colon: string;
  brackets: (text: string) => string;
  lawTitle: (law: string) => string;
}
