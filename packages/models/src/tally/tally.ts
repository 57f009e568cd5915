import { dayInShanghai } from '../dates/day.js';
import type { Consultation, Question } from '../documents/index.js';
import { channel as channels, type Ballot, type Channel } from './ballot.js';
import { breakdown, SMALL_GROUP } from './breakdown.js';
import { countQuestion, rankingOf, votesOf } from './count.js';
import { decideQuestions, gravest } from './decided.js';
import type { SetAside } from './facts.js';
import { tallyFindings } from './findings.js';
import { sift, siftRules, type Sifted } from './sift.js';
import type { QuestionTally, Tally, TallyOptions, TallyStep } from './types.js';

const REASONS: readonly SetAside[] = [
  'unreadable',
  'channel',
  'early',
  'late',
  'not-on-roll',
  'no-household',
  'repeated',
  'household-repeated',
];

/**
 * Counts the ballots of a vote: what is set aside and why, one ballot for each voter or household, every channel apart and
 * together, and each question handed to `decide` with the whole of its arithmetic.
 *
 * One who is present is one whose ballot counts, blank and invalid ones included. Choices by channel or group are shown only
 * for parts that are not small. Pure and total: broken ballots are counted as such, nothing throws, and the order
 * of the ballots does not matter.
 */
export function tally(document: Consultation, ballots: readonly unknown[], options: TallyOptions = {}): Tally {
  const rules = siftRules(document, options.roll);
  const sifted = sift(ballots, rules);
  const counted = sifted.counted;
  const present = Math.max(counted.length, options.present ?? 0);
  const guard = options.guard ?? SMALL_GROUP;
  const questions = (document.ballot?.questions ?? []).map((question) => questionTally(question, counted, guard));
  const recorded = recordedOf(document, questions, present, options.heldOn);
  const { questions: decided, judged } = decideQuestions(document, questions, recorded, options.round ?? 1);
  const outcome = gravest(decided);
  const byChannel = channelsOf(counted);
  const setAside = REASONS.flatMap((reason) => {
    const count = sifted.setAside.get(reason);
    return count === undefined ? [] : [{ reason, ballots: count }];
  });
  return {
    mode: rules.mode,
    ...(document.electorate && { base: document.electorate.base }),
    received: ballots.length,
    counted: counted.length,
    present,
    setAside,
    channels: byChannel,
    questions: decided,
    ...(outcome && { outcome }),
    steps: stepsOf({ received: ballots.length, present, mode: rules.mode }, sifted, setAside, decided),
    findings: tallyFindings(document, ballots, sifted, setAside),
    recorded: { ...recorded, ...judged },
  };
}

function questionTally(question: Question, ballots: readonly Ballot[], guard: number): QuestionTally {
  const count = countQuestion(question, ballots);
  const { answered, blank, invalid, options } = count;
  return {
    questionId: question.id,
    kind: question.kind,
    answered,
    blank,
    invalid,
    options,
    votes: votesOf(question, count),
    ranking: rankingOf(count),
    channels: breakdown(question, ballots, ({ channel }) => channel, guard),
    groups: breakdown(question, ballots, ({ group }) => group, guard).filter(({ answered: size }) => size > 0),
  };
}

function recordedOf(
  document: Consultation,
  questions: readonly QuestionTally[],
  present: number,
  heldOn: string | undefined,
): Tally['recorded'] {
  const { period, publishedOn, electorate } = document;
  return {
    heldOn: heldOn ?? (period ? dayInShanghai(period.closesAt) : publishedOn),
    present,
    mode: electorate?.mode ?? 'person',
    questions: questions.map(({ questionId, votes, options, channels: parts }) => ({
      questionId,
      votes,
      options: options.map((option) => ({ ...option })),
      channels: parts.map(({ part, answered }) => ({ channel: part, votes: answered })),
    })),
  };
}

function channelsOf(ballots: readonly Ballot[]): Tally['channels'] {
  const counts = new Map<Channel, number>();
  for (const { channel } of ballots) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const order = channels.options as readonly Channel[];
  return order.flatMap((channel) => {
    const count = counts.get(channel);
    return count === undefined ? [] : [{ channel, ballots: count }];
  });
}

function stepsOf(
  whole: Pick<Tally, 'received' | 'present' | 'mode'>,
  { counted }: Sifted,
  setAside: Tally['setAside'],
  questions: readonly QuestionTally[],
): readonly TallyStep[] {
  return [
    { id: 'received', ballots: whole.received },
    ...setAside.map((one) => ({ id: 'set-aside', ...one }) as const),
    { id: 'counted', ballots: counted.length, mode: whole.mode },
    ...channelsOf(counted).map((one) => ({ id: 'channel', ...one }) as const),
    ...(whole.present > counted.length
      ? [{ id: 'present', present: whole.present, ballots: counted.length } as const]
      : []),
    ...questions.map(
      ({ questionId, answered, invalid, blank }) =>
        ({ id: 'question', questionId, valid: answered - invalid, invalid, blank }) as const,
    ),
  ];
}
