import { certificateConcepts, concepts, type Concept } from './concepts.js';
import type { IndexedItem } from './item-index.js';
import type { Question } from './question.js';

/** Two words that speak for an item, or half of what was asked: one word alone often means something else. */
const WORDS = 2;
const SHARE = 0.5;
/** A word of four characters says as much as two of two. */
const LONG = 4;
/** Characters that carry the sentence and name nothing. */
const CARRIERS = new Set('到去来还都就被也又再会能行请由这那谁让叫派为从得过不没里上下每多少今明年天时候吧呀几');

/** Whether enough of the question speaks for the item. A likeness by one word (游泳馆, 电梯广告) is not enough. */
export function isBorneOut(question: Question, entry: IndexedItem): boolean {
  const { whole, gist } = question;
  if (whole === entry.code) return true;
  const words = wordsFor(whole, entry);
  if (words.length >= WORDS || words.some((parts) => parts.join('').length >= LONG)) return true;
  if (whole.includes(entry.name)) return true;
  const said = new Set<number>();
  for (const word of words) for (const part of word) mark(gist, part, said);
  for (const keyword of entry.keywords) mark(gist, keyword, said);
  for (const pair of [...entry.pairs, ...entry.morePairs]) mark(gist, pair, said);
  const carried = gist.split('').map((character) => CARRIERS.has(character));
  const share = (of: (at: number) => boolean) => carried.filter((isCarrier, at) => !isCarrier && of(at)).length;
  return share((at) => said.has(at)) >= SHARE * share(() => true);
}

/** The words of the item's subjects that stand in the question. */
function wordsFor(text: string, { concepts: own, isCertificate }: IndexedItem): Concept['words'][number][] {
  const all = isCertificate ? certificateConcepts : concepts;
  return all
    .filter(({ id }) => own.has(id))
    .flatMap(({ words }) => words.filter((parts) => parts.every((part) => text.includes(part))));
}

function mark(text: string, part: string, said: Set<number>): void {
  for (let at = 0; at < text.length; at += 1) {
    if (text.slice(at, at + part.length) === part) for (let one = 0; one < part.length; one += 1) said.add(at + one);
  }
}
