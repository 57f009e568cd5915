import type { TaskListMoreWords } from './task-list-more.js';

export type { TaskListMoreWords };

/** Whose list it is: a village or a community. */
type Place = 'village' | 'community';
type ListKind = 'autonomy' | 'assist' | 'relief' | 'certificateAllowed' | 'certificateForbidden';

/** Words of `<cunju-task-list>`. Functions take what stands in the sentence, already formatted. */
export interface TaskListWords extends TaskListMoreWords {
  /** What is missing when the part did not load. */
  partName: string;
  /** The village or community as it stands in a sentence. */
  place: Record<Place, string>;
  lists: string;
  allLists: string;
  list: Record<ListKind, string>;
  items: (count: string) => string;
  lapsedItems: (count: string) => string;
  from: (date: string) => string;
  shown: (found: string, all: string) => string;
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
  responsible: string;
  withinDays: (days: string) => string;
  paidBy: (source: string, amount: string) => string;
  per: Record<'item' | 'household' | 'person' | 'month' | 'year' | 'once', (amount: string) => string>;
  inKindShort: string;
  noCostShort: string;
  notWritten: string;
  status: Record<'inForce' | 'draft' | 'withdrawn' | 'upcoming' | 'ended', string>;
  draftNote: string;
  withdrawnNote: string;
  upcomingNote: (date: string) => string;
  endedNote: (date: string) => string;
  /** Between two short facts of one line. */
  separator: string;
  /** After a term. */
  colon: string;
  brackets: (text: string) => string;
  lawTitle: (law: string) => string;
}
