import type { TaskItem } from '../documents/index.js';
import { isBorneOut } from './evidence.js';
import type { Question } from './question.js';
import { MOST, type Candidate } from './rank.js';

/**
 * Whose work something is. A certificate that is issued counts as an own affair, one that is not issued as relief.
 * `unlisted`: no list has it, so it need not be taken on. `unsure`: the question could mean several things.
 */
export type ClassAnswer = 'autonomy' | 'assist' | 'relief' | 'unlisted' | 'unsure';

export interface Decided {
  readonly kind: ClassAnswer;
  /** Absent when several items give the same answer. */
  readonly of?: Candidate;
}

/** At this score an item is meant, when the next one is `AHEAD` behind and one with another answer `APART`. */
const SURE = 0.45;
const AHEAD = 0.08;
const APART = 0.2;
/** Below this no item is meant. */
const UNLIKE = 0.3;
/** A question that also names something of private life, or is very short, must be this close to an item. */
const CERTAIN = 0.8;
/** A question of two characters is often a word of many items. */
const SHORT = 2;
const SEAL = /证明|盖章|盖个章|公章|反馈/g;

/** Answers only when one answer stands out; `isListed` says whether an item of the lists has a subject. */
export function decide(
  question: Question,
  ranked: readonly Candidate[],
  isListed: (concept: string) => boolean,
): Decided {
  const [best] = ranked;
  if (!best) return { kind: 'unsure' };
  if (best.score < UNLIKE) return { kind: isOffTheLists(question, isListed) ? 'unlisted' : 'unsure' };
  const isShort = question.gist.length <= SHORT && best.score < 1;
  const needed = question.isPrivate || isShort ? CERTAIN : SURE;
  if (best.score < needed || !isBorneOut(question, best.entry)) return { kind: 'unsure' };
  return amongClose(best, ranked, isShort ? 3 * AHEAD : AHEAD);
}

function amongClose(best: Candidate, ranked: readonly Candidate[], ahead: number): Decided {
  const kind = answerOfItem(best.item);
  const close = ranked.filter(({ score, item }) => best.score - score < (answerOfItem(item) === kind ? ahead : APART));
  if (close.length === 1) return { kind, of: best };
  // Several items that give one answer: the answer is sure although the item is not.
  const agree = close.length < MOST && close.every(({ item }) => answerOfItem(item) === kind);
  return { kind: agree ? kind : 'unsure' };
}

/**
 * Being like no item is not enough: it may be a listed thing in words that we do not know. It is off the lists when it
 * names a subject that no item has, something of private life, or a certificate that neither list of certificates has.
 */
function isOffTheLists(question: Question, isListed: (concept: string) => boolean): boolean {
  const { gist, concepts, certificates, isPrivate, asksCertificate } = question;
  const named = asksCertificate ? certificates : concepts;
  if (named.some(isListed)) return false;
  return isPrivate || named.length > 0 || (asksCertificate && gist.replace(SEAL, '').length >= SHORT);
}

/** The answer that an item gives. */
export function answerOfItem({ list, villageRole }: TaskItem): 'autonomy' | 'assist' | 'relief' {
  if (list === 'certificateForbidden' || list === 'relief' || villageRole === 'refuse') return 'relief';
  return list === 'assist' ? 'assist' : 'autonomy';
}
