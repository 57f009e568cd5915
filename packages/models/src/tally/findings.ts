import type { Consultation } from '../documents/index.js';
import { finding, type Finding, type LegalBasis } from '../finding.js';
import { readBallot } from './ballot.js';
import type { Sifted } from './sift.js';
import type { Tally } from './types.js';

/** Ballots that one person may cast or write for others: 海南 and 四川 say three; elsewhere it is a default. */
export const MOST_FOR_OTHERS = 3;

const OWN: LegalBasis = { law: 'cunju', confidence: 'D' };
const more = { basis: OWN, ref: '1.5' };

/** What the tellers should look at. `advice` where setting aside is the ordinary course of a vote that may be changed. */
export function tallyFindings(
  document: Consultation,
  values: readonly unknown[],
  { counted, households }: Sifted,
  setAside: Tally['setAside'],
): readonly Finding[] {
  const findings: Finding[] = [];
  const { ballot, decidingBody, mode } = document;
  const statutory = decidingBody === 'election' || decidingBody === 'recall';
  const bare = ballot?.secrecy === 'untraceable' || statutory;
  const named = bare ? counted.filter(({ voter, household }) => (voter ?? household) !== undefined).length : 0;
  if (named > 0) findings.push(finding('voter-with-choice', 'error', ['ballot', 'secrecy'], { ballots: named }, more));
  if (statutory && values.some((value) => readBallot(value)?.channel === 'online'))
    findings.push(finding('statutory-election-online', 'error', ['ballot', 'channels'], {}));
  for (const { reason, ballots } of setAside) {
    const severity = reason === 'repeated' && ballot?.changeable === true ? 'advice' : 'warning';
    findings.push(finding('ballots-set-aside', severity, ['ballot'], { reason, ballots }, more));
  }
  if (households.several > 0) {
    const facts = { households: households.several, differing: households.differing };
    findings.push(finding('household-voted-twice', 'warning', ['electorate'], facts, more));
  }
  findings.push(...forOthers(counted));
  if (mode === 'ballot' && ballot?.binding === false && counted.some(({ channel }) => channel === 'online'))
    findings.push(finding('online-not-binding', 'advice', ['ballot', 'binding'], {}, more));
  return findings;
}

function forOthers(counted: Sifted['counted']): readonly Finding[] {
  const found: Finding[] = [];
  for (const way of ['proxy', 'assisted'] as const) {
    const each = new Map<string, number>();
    for (const { channel, by } of counted)
      if (channel === way && by !== undefined) each.set(by, (each.get(by) ?? 0) + 1);
    const most = MOST_FOR_OTHERS;
    for (const ballots of Array.from(each.values()).sort((a, b) => b - a))
      if (ballots > most) found.push(finding('proxy-many', 'warning', ['ballot'], { way, ballots, most }, more));
  }
  return found;
}
