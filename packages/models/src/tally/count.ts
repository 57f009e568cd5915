import type { Question, Votes } from '../documents/index.js';
import type { Ballot } from './ballot.js';

export interface OptionVotes {
  readonly optionId: string;
  readonly votes: number;
}

/** What ballots say to one question. */
export interface Count {
  /** Ballots that answer it, invalid answers included. */
  readonly answered: number;
  readonly blank: number;
  readonly invalid: number;
  readonly options: readonly OptionVotes[];
}

/** Counts one question. An answer with an unknown option, or more options than may be chosen, is invalid. */
export function countQuestion(question: Question, ballots: readonly Ballot[]): Count {
  const votes = new Map(question.options.map(({ id }) => [id, 0]));
  let [blank, invalid] = [0, 0];
  for (const ballot of ballots) {
    const chosen = chosenIn(ballot, question.id);
    if (ballot.spoiled === true || !isAllowed(chosen, question, votes)) invalid += 1;
    else if (chosen.size === 0) blank += 1;
    else for (const option of chosen) votes.set(option, (votes.get(option) ?? 0) + 1);
  }
  const options = Array.from(votes, ([optionId, count]) => ({ optionId, votes: count }));
  return { answered: ballots.length - blank, blank, invalid, options };
}

/** Marked twice is marked once. */
function chosenIn({ answers }: Ballot, questionId: string): ReadonlySet<string> {
  const chosen = new Set<string>();
  for (const answer of answers) if (answer.questionId === questionId) answer.optionIds.forEach((id) => chosen.add(id));
  return chosen;
}

function isAllowed(chosen: ReadonlySet<string>, question: Question, known: ReadonlyMap<string, number>): boolean {
  const most = question.kind === 'approval' ? (question.maxChoices ?? known.size) : 1;
  return chosen.size <= most && Array.from(chosen).every((id) => known.has(id));
}

/**
 * The count as `decide` takes it. In a yes/no question an option that stands for neither side is an abstention. Of several
 * options the leading one is what there is to be for; a blank answer is none of the four and works like a no.
 */
export function votesOf({ kind, options: known }: Question, { options, invalid }: Count): Votes {
  const most = options.reduce((n, { votes }) => Math.max(n, votes), 0);
  const sum = options.reduce((n, { votes }) => n + votes, 0);
  if (kind === 'approval') return { for: most, against: 0, abstain: 0, invalid };
  if (kind === 'single') return { for: most, against: sum - most, abstain: 0, invalid };
  const stands = new Map(known.map((option) => [option.id, option.stands]));
  const of = (side: 'for' | 'against'): number =>
    options.reduce((n, { optionId, votes }) => n + (stands.get(optionId) === side ? votes : 0), 0);
  return { for: of('for'), against: of('against'), abstain: sum - of('for') - of('against'), invalid };
}

/** Options by their votes, the most first; those with equal votes stand together. */
export function rankingOf({ options }: Count): readonly (readonly string[])[] {
  const places = new Map<number, string[]>();
  for (const { optionId, votes } of options) places.set(votes, [...(places.get(votes) ?? []), optionId]);
  return Array.from(places)
    .sort(([a], [b]) => b - a)
    .map(([, ids]) => ids);
}
