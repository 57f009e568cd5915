import { decideAssembly } from './assembly.js';
import { decideBallot } from './ballot.js';
import { decideOwners } from './owners.js';
import type {
  AssemblyDecision,
  AssemblyInput,
  BallotDecision,
  BallotInput,
  Decision,
  OwnersDecision,
  OwnersInput,
} from './types.js';

export { checkDecision } from './check.js';
export { decisionsOf, type RecordedDecision } from './decisions.js';
export { judgedBy, type JudgedBy } from './judged-by.js';
export { outcomeOf, settingOf, type ConsultationOutcome, type QuestionOutcome } from './outcome.js';
export type * from './types.js';

/**
 * Whether a body decided, and why, as arithmetic.
 *
 * Assemblies: any one leg of the quorum is enough; the majority is measured against those present (members' assemblies:
 * against all members), so an abstention and a paper that was not handed in work like a no. Votes over present make it
 * `invalid`. Elections and recalls are measured against the ballots in the box. Owners are counted by area and by persons.
 * Never throws; an unknown pack or a body without a rule gives `invalid` with the step `no-rule`.
 */
export function decide(input: AssemblyInput): AssemblyDecision;
export function decide(input: OwnersInput): OwnersDecision;
export function decide(input: BallotInput): BallotDecision;
export function decide(input: AssemblyInput | OwnersInput | BallotInput): Decision {
  switch (input.body) {
    case 'ownersDecision':
      return decideOwners(input);
    case 'election':
    case 'recall':
      return decideBallot(input);
    default:
      return decideAssembly(input);
  }
}
