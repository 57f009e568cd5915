import type { Department, Funding, LegalReference, TaskItem, TaskList } from '../documents/index.js';
import { inEffect, itemStandingOn, listStandingOn } from '../lists/standing.js';
import type { ItemMatch } from '../lists/find-items.js';
import { itemIndexOf } from './item-index.js';
import { plain, readQuestion, type Question } from './question.js';
import { scoreOf } from './score.js';

/**
 * Whose work something is. A certificate that is issued counts as an own affair, one that is not issued as relief.
 * `unlisted`: no list has it, so it need not be taken on. `unsure`: the question could mean several things.
 */
export type ClassAnswer = 'autonomy' | 'assist' | 'relief' | 'unlisted' | 'unsure';

export interface Classification {
  readonly answer: ClassAnswer;
  /** Absent when the answer is sure but several items give it. */
  readonly item?: TaskItem;
  readonly department?: Department;
  readonly funding?: Funding;
  readonly basis?: readonly LegalReference[];
  /** The closest items, best first, at most five; `score` is 0 to 1. */
  readonly nearest: readonly ItemMatch[];
}

interface Candidate extends ItemMatch {
  readonly document: TaskList;
}

/** At this score an item is meant, when the next one is this much behind; below `UNLIKE` no item is. */
const SURE = 0.5;
const AHEAD = 0.08;
const UNLIKE = 0.3;
const MOST = 5;
/** A question that also names something of private life must be this close to an item. */
const CERTAIN = 0.8;
/** A question of two characters is often a word of many items. */
const ENOUGH = 2;
const SEAL = /证明|盖章|盖个章|公章|反馈/g;

/**
 * Says whether something asked in plain words is an own affair, help to government, not to be assigned, or on no list.
 *
 * The items that stand in the documents on `on` (`YYYY-MM-DD`) are compared by their names, keywords and subjects, with a
 * table of synonyms, by pairs of characters, and by whether a certificate is asked for or work is put on the village.
 * Without `on` each document is read as of the day it was last checked. It answers only when one answer stands out.
 */
export function classify(query: string, lists: TaskList | readonly TaskList[], on?: string): Classification {
  const question = readQuestion(query);
  const documents = Array.isArray(lists) ? (lists as readonly TaskList[]) : [lists as TaskList];
  const ranked = distinct(documents.flatMap((document) => candidates(question, document, on))).slice(0, MOST);
  const nearest = ranked.filter(({ score }) => score > 0.1).map(({ item, score }) => ({ item, score }));
  const { kind, of } = decide(question, ranked, (id) =>
    documents.some((document) => itemIndexOf(document).conceptSpread.has(id)),
  );
  return { answer: kind, ...(of && detailsOf(of)), nearest };
}

function candidates(question: Question, document: TaskList, on: string | undefined): Candidate[] {
  const day = on ?? document.checkedOn ?? document.updatedAt.slice(0, 10);
  if (listStandingOn(document, day) !== 'inForce') return [];
  const index = itemIndexOf(document);
  return index.entries
    .filter(({ item }) => inEffect(itemStandingOn(item, day)))
    .map((entry) => ({ item: entry.item, score: scoreOf(question, entry, index), document }));
}

/** Best first; an item that two documents have under one name counts once. */
function distinct(found: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => b.score - a.score)
    .filter(({ item }) => {
      const key = `${item.list} ${plain(item.name)}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

type Decided = { readonly kind: ClassAnswer; readonly of?: Candidate };

function decide(question: Question, ranked: readonly Candidate[], isListed: IsListed): Decided {
  const [best] = ranked;
  if (!best || best.score < UNLIKE) return { kind: isOffTheLists(question, isListed) ? 'unlisted' : 'unsure' };
  if (best.score < (question.isPrivate ? CERTAIN : SURE)) return { kind: 'unsure' };
  const ahead = question.gist.length <= ENOUGH ? 3 * AHEAD : AHEAD;
  const close = ranked.filter(({ score }) => best.score - score < ahead);
  const kind = answerOfItem(best.item);
  if (close.length === 1) return { kind, of: best };
  // Several items that give one answer: the answer is sure although the item is not.
  return close.every(({ item }) => answerOfItem(item) === kind) && close.length < MOST ? { kind } : { kind: 'unsure' };
}

type IsListed = (concept: string) => boolean;

/**
 * Being like no item is not enough: it may be a listed thing in words that we do not know. It is off the lists when it
 * names a subject that no item has, something of private life, or a certificate that neither list of certificates has.
 */
function isOffTheLists(
  { gist, concepts, certificates, isPrivate, asksCertificate }: Question,
  isListed: IsListed,
): boolean {
  const named = asksCertificate ? certificates : concepts;
  if ([...concepts, ...certificates].some(isListed)) return false;
  return isPrivate || named.length > 0 || (asksCertificate && gist.replace(SEAL, '').length >= ENOUGH);
}

function answerOfItem({ list, villageRole }: TaskItem): 'autonomy' | 'assist' | 'relief' {
  if (list === 'certificateForbidden' || list === 'relief' || villageRole === 'refuse') return 'relief';
  return list === 'assist' ? 'assist' : 'autonomy';
}

function detailsOf({ item, document }: Candidate): Omit<Classification, 'answer' | 'nearest'> {
  const department = document.departments.find(({ id }) => id === item.department);
  return {
    item,
    ...(department && { department }),
    ...(item.funding && { funding: item.funding }),
    ...(item.basis && { basis: item.basis }),
  };
}
