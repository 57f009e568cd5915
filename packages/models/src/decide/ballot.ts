import type { BallotRule, ElectionMode, Share } from '../packs/types.js';
import { basisOf, compare, packOf, settle, withoutRule } from './compare.js';
import type { BallotDecision, BallotInput, Outcome, QuorumLeg, Step } from './types.js';

type Candidate = BallotInput['candidates'][number];

/** Decides an election or a recall by ballot. Votes are measured against the ballots in the box, invalid ones included. */
export function decideBallot(input: BallotInput): BallotDecision {
  const pack = packOf(input.pack);
  const rule: BallotRule | undefined = pack && (input.body === 'election' ? pack.election : pack.recall);
  const mode: ElectionMode = input.mode ?? 'allVoters';
  const turnoutRule = rule?.turnout[mode];
  if (!pack || !rule || !turnoutRule)
    return {
      ...withoutRule(input.pack, input.body),
      chosen: [],
      majority: { met: false, needed: 0, short: 0, base: 0 },
    };
  const steps: Step[] = [];
  const broken = brokenCount(input, steps);
  const turnout = turnoutOf(input, mode, turnoutRule, steps);
  const floor = input.round > 1 && input.body === 'election' ? rule.runoffFloor : undefined;
  const count = input.body === 'election' ? elect(input, floor ?? rule.pass, steps) : recall(input, rule.pass, steps);
  const valid = !broken && turnout.met;
  return {
    outcome: outcomeOf(input, broken, turnout.met, count.majority.met),
    quorum: { met: turnout.met, legs: [turnout] },
    majority: count.majority,
    chosen: valid ? count.chosen : [],
    steps,
    basis: basisOf(pack, rule.article),
  };
}

function outcomeOf(input: BallotInput, broken: boolean, turnout: boolean, met: boolean): Outcome {
  const open = input.box === 0;
  if (input.body === 'recall' || broken || open)
    return settle({ invalid: broken, open, quorate: turnout, passed: met });
  if (!turnout) return 'invalid';
  return met ? 'elected' : 'run-off';
}

/** More papers than were given out, or more votes than papers: the whole ballot is void. */
function brokenCount(input: BallotInput, steps: Step[]): boolean {
  const { registered, issued, box, invalid, candidates } = input;
  const before = steps.length;
  if (issued > registered) steps.push({ id: 'issued-over-registered', issued, registered });
  if (box > issued) steps.push({ id: 'box-over-issued', box, issued });
  const valid = box - invalid;
  const each = input.body === 'election' ? input.seats : candidates.length;
  const counted = candidates.reduce((n, c) => n + c.votes, 0);
  const largest = candidates.reduce((n, c) => Math.max(n, c.votes), 0);
  if (largest > valid) steps.push({ id: 'count-over-box', counted: largest, most: Math.max(0, valid) });
  else if (counted > valid * each) steps.push({ id: 'count-over-box', counted, most: valid * each });
  return steps.length > before;
}

function turnoutOf(input: BallotInput, mode: ElectionMode, rule: Share, steps: Step[]): QuorumLeg<ElectionMode> {
  const step = compare(input.box, input.registered, rule);
  steps.push({ id: 'turnout', of: rule.of, present: input.box, ...step });
  const { base, needed, short, met } = step;
  return { mode, base, present: input.box, needed, short, met };
}

interface Counted {
  readonly majority: BallotDecision['majority'];
  readonly chosen: readonly string[];
}

function elect(input: BallotInput, rule: Share, steps: Step[]): Counted {
  const ranked = [...input.candidates].sort((a, b) => b.votes - a.votes);
  const enough = ranked.filter((c) => compare(c.votes, input.box, rule).met);
  const tied = tiedAtTheLine(enough, input.seats);
  const won = enough.slice(0, input.seats).filter((c) => !tied.includes(c));
  for (const c of ranked)
    steps.push({
      id: 'candidate',
      candidate: c.id,
      votes: c.votes,
      won: won.includes(c),
      ...compare(c.votes, input.box, rule),
    });
  if (tied.length > 0) steps.push({ id: 'tie', candidates: tied.map((c) => c.id).sort() });
  steps.push({ id: 'seats', seats: input.seats, filled: won.length });
  const line = compare(ranked[input.seats - 1]?.votes ?? 0, input.box, rule);
  const { needed, short } = line;
  return {
    majority: { met: won.length >= input.seats, needed, short, base: input.box },
    chosen: won.map((c) => c.id),
  };
}

/** Equal votes on both sides of the last seat: nobody of them is elected. */
function tiedAtTheLine(enough: readonly Candidate[], seats: number): readonly Candidate[] {
  const last = enough[seats - 1];
  const next = enough[seats];
  if (!last || !next || last.votes !== next.votes) return [];
  return enough.filter((c) => c.votes === last.votes);
}

function recall(input: BallotInput, rule: Share, steps: Step[]): Counted {
  const results = input.candidates.map((c) => ({ c, step: compare(c.votes, input.box, rule) }));
  for (const { c, step } of results)
    steps.push({ id: 'candidate', candidate: c.id, votes: c.votes, won: step.met, ...step });
  const chosen = results.filter((r) => r.step.met).map((r) => r.c.id);
  const most = compare(Math.max(0, ...results.map((r) => r.c.votes)), input.box, rule);
  const { needed, short } = most;
  return { majority: { met: chosen.length > 0, needed, short, base: input.box }, chosen };
}
