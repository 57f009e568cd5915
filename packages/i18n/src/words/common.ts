/** Words that every widget uses. Functions take what stands in the sentence, already formatted. */
export interface CommonWords {
  loading: string;
  /** After two seconds of waiting. */
  stillLoading: string;
  empty: string;
  retry: string;
  more: string;
  print: string;
  search: string;
  clear: string;
  phone: string;
  offline: string;
  notFound: string;
  serverError: (status: string) => string;
  noAnswer: string;
  tooLarge: string;
  blockedOrigin: (origin: string) => string;
  networkError: string;
  /** To a resident, when the document cannot be shown. */
  invalid: string;
  invalidCall: (phone: string) => string;
  findingsLost: string;
  stale: (time: string) => string;
  publisher: string;
  publishedOn: string;
  updatedAt: string;
  checkedOn: string;
  indexNumber: string;
  documents: string;
  copyText: string;
  copied: string;
  missingPart: (what: string) => string;
  /** Only in a language that runs from right to left. */
  dir?: 'rtl';
  /** Only in a language whose words no native speaker has read yet: what every reader is told. */
  review?: ReviewNotice;
}

/** Tells readers, in the language and in Chinese, that a translation is not reviewed. */
export interface ReviewNotice {
  readonly state: 'needs native review';
  readonly own: string;
  readonly chinese: string;
}

/** Words of the ways of reading: larger type, contrast, a voice. */
export interface ReadingWords {
  readonly label: string;
  readonly care: string;
  readonly contrast: string;
  /** The button that brings the others. */
  readonly more: string;
}

/** Ways of reading that are fetched on a click. */
export interface MoreReadingWords {
  readonly size: string;
  readonly small: string;
  readonly large: string;
  readonly larger: string;
  readonly read: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly qr: string;
  /** Under the code. */
  readonly scan: string;
}

/** Words of the list that an `index` document becomes. */
export interface IndexWords {
  title: string;
  township: string;
  village: string;
  allTownships: string;
  allVillages: string;
  search: string;
  count: (shown: string, all: string) => string;
  none: string;
  status: Record<'upcoming' | 'ongoing' | 'ended' | 'inForce' | 'draft' | 'withdrawn', string>;
  feedback: string;
  feedbackOn: (date: string) => string;
  feedbackDue: string;
  feedbackNone: string;
  backToList: string;
  showMore: string;
}
