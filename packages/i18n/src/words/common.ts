/** Words that every widget uses. Functions take what stands in the sentence, already formatted. */
export interface CommonWords {
  loading: string;
  /** After two seconds of waiting. */
  stillLoading: string;
  empty: string;
  retry: string;
  close: string;
  back: string;
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
  callFor: (office: string) => string;
  documents: string;
  locality: (name: string) => string;
  textSize: string;
  textSmall: string;
  textMedium: string;
  textLarge: string;
  copyText: string;
  copied: string;
  missingPart: (what: string) => string;
}

/** Words of the list that an `index` document becomes. */
export interface IndexWords {
  title: string;
  township: string;
  village: string;
  allTownships: string;
  allVillages: string;
  chooseVillage: string;
  search: string;
  count: (shown: string, all: string) => string;
  none: string;
  period: string;
  status: Record<'upcoming' | 'ongoing' | 'ended' | 'inForce' | 'draft' | 'withdrawn', string>;
  feedback: string;
  feedbackOn: (date: string) => string;
  feedbackDue: string;
  feedbackNone: string;
  backToList: string;
  open: (title: string) => string;
  showMore: string;
}
