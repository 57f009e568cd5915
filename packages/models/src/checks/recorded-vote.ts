import { decideAssembly } from '../decide/assembly.js';
import { settingOf } from '../decide/outcome.js';
import type { AssemblyDecision, AssemblyInput } from '../decide/types.js';
import type { Body, CountMode, Votes } from '../documents/consultation.js';
import type { Path } from '../finding.js';
import { packOfAct, type Place } from '../procedures/rules.js';
import type { AssemblyBody, RulePack } from '../packs/types.js';
import type { Report } from '../read/collector.js';

/** Who came to a meeting, as it was recorded. */
export interface RecordedMeeting {
  readonly body: Body;
  readonly mode: CountMode;
  readonly heldOn: string;
  readonly base: number;
  readonly present: number;
  readonly otherMode?: { readonly mode: CountMode; readonly base: number; readonly present: number } | undefined;
  readonly adjustments?: readonly { readonly kind: string; readonly count: number }[] | undefined;
}

/** How one motion was voted on, as it was recorded. */
export interface RecordedVote {
  readonly votes?: Votes | undefined;
  readonly outcome?: string | undefined;
  readonly recusals?: readonly { readonly count: number; readonly votes: boolean }[] | undefined;
}

/** The pack by which a body of this place is judged on a day. */
export const packOfBody = (place: Place, body: Body, date: string): RulePack | undefined =>
  packOfAct(place, date, body);

const isAssembly = (body: Body): body is AssemblyBody =>
  body !== 'ownersDecision' && body !== 'election' && body !== 'recall';

function inputOf(meeting: RecordedMeeting, pack: RulePack): AssemblyInput | undefined {
  const { body, mode, base, present, otherMode, adjustments } = meeting;
  if (!isAssembly(body)) return undefined;
  return { pack, body, mode, base, present, ...(otherMode && { otherMode }), ...(adjustments && { adjustments }) };
}

/** More present than there are, no rule for the day, and the quorum by `decide`. `path` is that of the meeting. */
export function checkQuorum(meeting: RecordedMeeting, place: Place, path: Path, report: Report): void {
  const { body, heldOn, base, present, otherMode } = meeting;
  if (present > base) report('present-over-base', 'error', [...path, 'present'], { present, base });
  if (otherMode && otherMode.present > otherMode.base) {
    const facts = { present: otherMode.present, base: otherMode.base };
    report('present-over-base', 'error', [...path, 'otherMode', 'present'], facts);
  }
  const pack = packOfBody(place, body, heldOn);
  if (!pack) {
    const facts = { setting: settingOf(body, place.setting), date: heldOn };
    return report('no-rule-pack', 'warning', [...path, 'heldOn'], facts);
  }
  const input = inputOf(meeting, pack);
  if (!input) return;
  const { quorum, basis } = decideAssembly(input);
  const leg = [...quorum.legs].sort((a, b) => a.short - b.short)[0];
  if (quorum.met || !leg) return;
  const facts = { present: leg.present, needed: leg.needed, base: leg.base, short: leg.short };
  report('quorum-not-met', 'advice', [...path, 'present'], facts, { basis, ref: 'E_NO_QUORUM' });
}

/** The majority of one motion by `decide`, and whether the recorded outcome is what the count comes to. */
export function checkMotion(
  meeting: RecordedMeeting,
  vote: RecordedVote,
  place: Place,
  path: Path,
  report: Report,
): void {
  const pack = packOfBody(place, meeting.body, meeting.heldOn);
  const input = pack && inputOf(meeting, pack);
  const { votes, recusals, outcome } = vote;
  if (!input || !votes) return;
  const decision = decideAssembly({ ...input, votes, ...(recusals && { recusals }) });
  const { steps, basis } = decision;
  for (const step of steps)
    if (step.id === 'votes-over-present')
      return report(
        'votes-over-present',
        'error',
        [...path, 'votes'],
        { votes: step.total, present: step.present },
        { basis },
      );
  checkMajority(decision, votes, path, report);
  if (outcome === undefined || outcome === decision.outcome) return;
  const facts = { recorded: outcome, computed: decision.outcome };
  report('outcome-differs', 'warning', [...path, 'outcome'], facts, { basis });
}

function checkMajority(decision: AssemblyDecision, votes: Votes, path: Path, report: Report): void {
  const { outcome, majority, basis } = decision;
  if (outcome !== 'not-passed') return;
  const facts = { for: votes.for, needed: majority.needed, base: majority.base, short: majority.short };
  report('majority-not-met', 'advice', [...path, 'votes'], facts, { basis, ref: 'E_NOT_PASSED' });
}

const national = (id: string): string => id.split('+')[0] ?? id;

/** The pack that a document says it was judged by must be the one in force on the day. */
export function checkPack(recorded: string | undefined, pack: RulePack | undefined, report: Report): void {
  if (recorded === undefined || !pack || national(recorded) === national(pack.id)) return;
  const basis = { pack: pack.id, law: pack.law, versionOn: pack.versionOn, confidence: 'T' as const };
  report('pack-differs', 'warning', ['rulePackId'], { recorded, inForce: pack.id }, { basis });
}
