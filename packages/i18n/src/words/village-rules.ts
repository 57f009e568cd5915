/** Words of `<cunju-village-rules>`. Numbers, dates and names arrive as they are to be shown. */
export interface VillageRulesWords {
  /** What the text is called in a sentence, by its kind. */
  kind: Record<'charter' | 'villageRules' | 'residentConvention' | 'specialRules', string>;
  status: Record<'draft' | 'inForce' | 'amended' | 'repealed', string>;
  /** Status of an adopted text before the day it applies. */
  notYet: string;
  effectiveFrom: (date: string) => string;
  checkedOn: (date: string) => string;
  /** Number of a chapter, an article, a clause, an item; `no` is a Han number in Chinese, digits in English. */
  chapterNo: (no: string) => string;
  articleNo: (no: string) => string;
  itemNo: (no: string) => string;
  /** First to last article of a chapter. */
  articleRange: (first: string, last: string) => string;
  articleCount: (count: string) => string;

  search: string;
  searchHint: string;
  /** Places found, and the articles they stand in. */
  found: (places: string, articles: string) => string;
  foundNone: (query: string) => string;
  foundAt: (at: string, places: string) => string;
  goTo: (article: string) => string;
  noSuchArticle: (article: string) => string;
  previous: string;
  next: string;
  foundIn: (count: string) => string;

  contents: string;
  verseNote: (kind: string) => string;
  illustrates: string;
  readText: string;
  readVerse: string;

  version: string;
  /** What stands after a version in the list: its status. */
  versionOption: (label: string, status: string) => string;
  /** The first day on which it no longer applied, where that is known. */
  oldVersion: (label: string, date?: string) => string;
  repealedVersion: (kind: string, date?: string) => string;
  draftVersion: (kind: string) => string;
  commentsUntil: (from: string, to: string) => string;
  commentsOver: (to: string) => string;
  commentsPhone: string;
  notYetVersion: (date: string) => string;
  showCurrent: string;
  noText: (kind: string) => string;
  /** What is drawn around the text, where it did not load. */
  around: string;

  listed: (words: readonly string[]) => string;
  basis: string;
  lawArticle: (law: string, article: string, clause?: string) => string;
  lawName: (law: string) => string;
  lawVersion: (date: string) => string;
  measures: string;
  measure: Record<
    | 'advise'
    | 'criticize'
    | 'warn'
    | 'requestCorrection'
    | 'apologize'
    | 'restore'
    | 'compensateActualLoss'
    | 'honourIneligible'
    | 'pointDeduct'
    | 'referMediation'
    | 'referAuthority',
    string
  >;
  points: string;
  pointsItem: (code: string) => string;
  notes: string;
  terms: string;
  changeReason: string;
  copyCitation: string;
  citation: (title: string, version: string, article: string) => string;
  link: string;
  printArticle: string;
  suspended: (date: string) => string;

  passport: (kind: string) => string;
  step: Record<'proposed' | 'comments' | 'party' | 'review' | 'vote' | 'filing' | 'posting' | 'effective', string>;
  stepState: Record<'done' | 'running' | 'ahead' | 'unrecorded', string>;
  stepAhead: (date: string) => string;
  comments: (received: string, adopted: string) => string;
  conclusion: Record<'pass' | 'revise' | 'reject', string>;
  body: Record<
    | 'villageAssembly'
    | 'villageRepAssembly'
    | 'groupMeeting'
    | 'residentAssembly'
    | 'residentRepAssembly'
    | 'memberAssembly'
    | 'memberRepAssembly'
    | 'ownersDecision'
    | 'election'
    | 'recall',
    string
  >;
  /** A number of what was counted. */
  units: Record<'person' | 'household' | 'member', (count: string) => string>;
  attendance: (base: string, present: string, needed: string) => string;
  attendanceMet: string;
  attendanceShort: (short: string) => string;
  attendanceOnly: (base: string, present: string) => string;
  votes: (yes: string, no: string, abstain: string, invalid: string) => string;
  /** Least number of votes that carries. */
  majority: (needed: string) => string;
  outcome: Record<'passed' | 'not-passed' | 'no-quorum' | 'invalid', string>;
  places: (places: string) => string;
  adoptedLine: (date: string, body: string) => string;
  filedLine: (date: string) => string;
  effectiveLine: (date: string) => string;

  changes: string;
  changesAgainst: (label: string) => string;
  showChanges: string;
  hideChanges: string;
  changesShown: string;
  changesHidden: string;
  inserted: string;
  deleted: string;
  changeCount: (added: string, removed: string, changed: string) => string;
  /** Articles with the same words, and how many of them have another number. */
  unchanged: (same: string, renumbered: string) => string;
  noChanges: string;
  added: string;
  removed: string;
  changed: string;
  formerly: (article: string) => string;
  changeOp: Record<'insert' | 'delete' | 'replace' | 'renumber' | 'move', string>;

  nextReview: string;
  before: (date: string) => string;
  address: string;
  contact: string;
  hours: string;
  tools: string;
  printAll: string;
  copyAll: string;
  copied: string;
  copyByHand: string;
  copyField: string;
}

/** Words of what stands around the text; in Simplified Chinese they come with it and not with the entry. */
export type VillageRulesMoreWords = Pick<
  VillageRulesWords,
  | 'search'
  | 'found'
  | 'foundNone'
  | 'foundAt'
  | 'previous'
  | 'next'
  | 'commentsUntil'
  | 'commentsOver'
  | 'commentsPhone'
  | 'searchHint'
  | 'goTo'
  | 'noSuchArticle'
  | 'foundIn'
  | 'tools'
  | 'contact'
  | 'hours'
  | 'address'
  | 'nextReview'
  | 'before'
  | 'verseNote'
  | 'illustrates'
  | 'readText'
  | 'readVerse'
  | 'listed'
  | 'basis'
  | 'lawArticle'
  | 'lawName'
  | 'lawVersion'
  | 'measures'
  | 'measure'
  | 'points'
  | 'pointsItem'
  | 'notes'
  | 'terms'
  | 'changeReason'
  | 'copyCitation'
  | 'citation'
  | 'link'
  | 'printArticle'
  | 'passport'
  | 'step'
  | 'stepState'
  | 'stepAhead'
  | 'comments'
  | 'conclusion'
  | 'body'
  | 'units'
  | 'attendance'
  | 'attendanceMet'
  | 'attendanceShort'
  | 'attendanceOnly'
  | 'votes'
  | 'majority'
  | 'outcome'
  | 'places'
  | 'adoptedLine'
  | 'filedLine'
  | 'effectiveLine'
  | 'changes'
  | 'changesAgainst'
  | 'showChanges'
  | 'hideChanges'
  | 'changesShown'
  | 'changesHidden'
  | 'inserted'
  | 'deleted'
  | 'changeCount'
  | 'unchanged'
  | 'noChanges'
  | 'added'
  | 'removed'
  | 'changed'
  | 'formerly'
  | 'changeOp'
  | 'printAll'
  | 'copyAll'
  | 'copied'
  | 'copyByHand'
  | 'copyField'
>;
