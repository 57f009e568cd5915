import { formatDate, formatNumber as n, formatPeriod } from '@cunju/i18n';
import { adoptionOf, type AssemblyDecision, type PassportEntry } from '@cunju/models';
import type { RulesSpeaking } from '../context.js';

/** The day or days of a step; empty where none is recorded. */
export function stepDays({ on, to, state, step }: PassportEntry, { words, locale }: RulesSpeaking): string {
  if (!on) return '';
  const period = to && step === 'comments' ? formatPeriod(on, to, locale) : formatDate(on, locale);
  return state === 'ahead' ? words.stepAhead(period) : period;
}

/** Who voted, who had to come, who came, how many were needed, and the votes; empty without a meeting. */
export function voteLines(speaking: RulesSpeaking): readonly string[] {
  const { meeting } = speaking.version;
  if (!meeting) return [];
  const { words } = speaking;
  const { votes } = meeting;
  return [
    words.body[meeting.body],
    attendance(speaking, adoptionOf(speaking.book, speaking.version)),
    words.votes(n(votes.for), n(votes.against), n(votes.abstain), n(votes.invalid)),
  ];
}

function attendance({ version, words }: RulesSpeaking, decision: AssemblyDecision | undefined): string {
  const { meeting } = version;
  if (!meeting) return '';
  const unit = words.units[meeting.mode];
  const leg = decision?.quorum.legs.find((one) => one.mode === meeting.mode);
  const [base, present] = [unit(n(meeting.base)), unit(n(meeting.present))];
  if (!leg) return words.attendanceOnly(base, present);
  return (
    words.attendance(base, present, unit(n(leg.needed))) +
    (leg.met ? words.attendanceMet : words.attendanceShort(unit(n(leg.short))))
  );
}

/** What the vote came to: how many were needed where that decided, and the word. Both empty before a vote. */
export function outcomeWords({ book, version, words }: RulesSpeaking): {
  readonly counted: string;
  readonly word: string;
} {
  const decision = adoptionOf(book, version);
  if (!decision || decision.outcome === 'open') return { counted: '', word: '' };
  const counted = decision.outcome === 'passed' || decision.outcome === 'not-passed';
  return {
    counted: counted ? words.majority(n(decision.majority.needed)) : '',
    word: words.outcome[decision.outcome as keyof typeof words.outcome] ?? '',
  };
}
