import type { ItemMatch } from '../lists/find-items.js';
import { decide, type ClassAnswer } from './decide.js';
import { readQuestion } from './question.js';
import { detailsOf, hasSubject, nearestOf, rank, type ItemDetails, type TaskLists } from './rank.js';

/** `item` and what belongs to it are absent when the answer is sure but several items give it. */
export interface Classification extends ItemDetails {
  readonly answer: ClassAnswer;
  /** The closest items, best first, at most five; `score` is 0 to 1. */
  readonly nearest: readonly ItemMatch[];
}

/**
 * Says whether something asked in plain words is an own affair, help to government, not to be assigned, or on no list.
 *
 * The items that stand in the documents on `on` (`YYYY-MM-DD`) are compared by their names, keywords and subjects, with a
 * table of synonyms, by pairs of characters, and by whether a certificate is asked for or work is put on the village.
 * Without `on` each document is read as of the day it was last checked. It answers only when one answer stands out;
 * a hint for people, not a decision. Of a query the first 200 characters are read.
 */
export function classify(query: string, lists: TaskLists, on?: string): Classification {
  const question = readQuestion(query);
  const ranked = rank(question, lists, on);
  const { kind, of } = decide(question, ranked, hasSubject(lists));
  return { answer: kind, ...(of && detailsOf(of)), nearest: nearestOf(ranked) };
}
