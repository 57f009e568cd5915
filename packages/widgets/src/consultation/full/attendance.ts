import { html, nothing, type TemplateResult } from 'lit';
import {
  isOver,
  type AssemblyDecision,
  type BallotDecision,
  type Consultation,
  type CountMode,
  type QuorumLeg,
} from '@cunju/models';
import { formatInstant } from '@cunju/i18n';
import { unitGrid } from '@cunju/primitives/unit-grid.js';
import { modeOf } from '../views/context.js';
import type { FullContext } from './context.js';
import { phrases } from '../views/text.js';
import { space } from '../../base/text.js';

/** How many came, of how many, against how many were needed: while it is open, and when it is over. */
export function attendance(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const { result, turnout, electorate } = document;
  const counted = result ?? (turnout && electorate ? { base: electorate.base, present: turnout.present } : undefined);
  if (!counted) return nothing;
  const decision = result ? context.outcome.questions.find((q) => q.decision)?.decision : context.outcome.turnout;
  const leg = legOf(decision, modeOf(document));
  const facts = { mode: modeOf(document), base: leg?.base ?? counted.base, present: leg?.present ?? counted.present };
  return figure(document, { ...facts, ...(leg && { needed: leg.needed, short: leg.short }) }, context);
}

interface Attendance {
  readonly mode: CountMode;
  readonly base: number;
  readonly present: number;
  readonly needed?: number;
  readonly short?: number;
}

/** The leg that is counted as the document counts; where another leg alone is met, that one. */
function legOf(decision: AssemblyDecision | BallotDecision | undefined, mode: CountMode): QuorumLeg | undefined {
  const legs: readonly QuorumLeg[] = decision?.quorum.legs ?? [];
  const own = legs.find((leg) => leg.mode === mode) ?? legs[0];
  return own && !own.met ? (legs.find((leg) => leg.met) ?? own) : own;
}

function figure(document: Consultation, facts: Attendance, context: FullContext): TemplateResult {
  const { words, room, locale } = context;
  const { needed, mode, base, present } = facts;
  const sentence = sentenceOf(document, facts, context);
  const asOf =
    document.result || !document.turnout ? undefined : words.asOf(formatInstant(document.turnout.asOf, locale));
  return html`<section class="block">
    <h3 class="h3" id="attendance">${headingOf(document, facts, context)}</h3>
    ${unitGrid({
      blocks: [{ kind: 'present', count: Math.min(present, base) }],
      total: base,
      ...(needed !== undefined && { needed, neededLabel: words.needed(needed, mode) }),
      sentence: html`${phrases(sentence)}${asOf ? html`${space}<span class="support phrase">${asOf}</span>` : nothing}`,
      name: sentence,
      room,
    })}
  </section>`;
}

function headingOf(
  document: Consultation,
  { mode, base, present, needed, short }: Attendance,
  { words, now }: FullContext,
): string {
  if (document.mode === 'poll') return words.answers;
  if (document.result || isOver(document, now) || needed === undefined || short === undefined) return words.attendance;
  const facts = { mode, base, present, needed, short };
  return short > 0 ? words.stillMissing(facts) : words.enough(facts);
}

/** The sentence that the figure draws. */
export function sentenceOf(
  document: Consultation,
  { mode, base, present, needed, short }: Attendance,
  { words }: FullContext,
): string {
  if (document.mode === 'poll') return words.asked({ mode, base, present });
  if (needed === undefined || short === undefined) return words.attendedOnly({ mode, base, present });
  return words.attended({ mode, base, present, needed, short });
}
