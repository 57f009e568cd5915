import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPeriod } from '@cunju/i18n';
import { adoptionOf, passportOf, type AssemblyDecision, type PassportEntry } from '@cunju/models';
import { steps } from '@cunju/primitives/steps.js';
import { glued, phrases } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { day, type Part } from './parts.js';

/** How the text came about: its steps with their days, counts and papers. */
export function passport(ctx: RulesContext): TemplateResult {
  const { words, version, today, book } = ctx;
  const entries = passportOf(version, today);
  const items = entries.map((entry) => ({
    label: words.step[entry.step],
    state:
      entry.state === 'running' ? ('current' as const) : entry.state === 'done' ? ('done' as const) : ('todo' as const),
    stateLabel: entry.state === 'done' ? '' : words.stepState[entry.state],
    note: html`${dates(entry, ctx)}${facts(entry, ctx)}`,
  }));
  return steps(items, words.passport(words.kind[book.kind]));
}

function dates({ on, to, state, step }: PassportEntry, ctx: RulesContext): Part {
  if (!on) return nothing;
  const period = to && step === 'comments' ? formatPeriod(on, to, ctx.locale) : day(on, ctx);
  return line(state === 'ahead' ? ctx.words.stepAhead(period) : period);
}

function facts({ step }: PassportEntry, ctx: RulesContext): Part {
  const { version, words } = ctx;
  switch (step) {
    case 'comments':
      return version.comments
        ? line(words.comments(formatNumber(version.comments.received), formatNumber(version.comments.adopted)))
        : nothing;
    case 'review':
      return version.review
        ? html`${line(words.conclusion[version.review.conclusion])}${office(version.review, ctx)}`
        : nothing;
    case 'vote':
      return vote(ctx);
    case 'filing':
      return version.filing ? office(version.filing, ctx) : nothing;
    case 'posting':
      return version.posting && version.posting.places.length > 0
        ? written(words.places(version.posting.places.join(ctx.locale === 'en' ? ', ' : '、')), ctx)
        : nothing;
    default:
      return nothing;
  }
}

const line = (text: unknown): TemplateResult =>
  html`<span class="step-line">${typeof text === 'string' ? phrases(text) : text}</span>`;

/** A line in the language of the document. */
const written = (text: string, { language }: RulesContext): TemplateResult =>
  html`<span class="step-line" lang=${language ?? nothing}>${glued(text)}</span>`;

const office = (paper: { office: string; number?: string }, ctx: RulesContext): TemplateResult =>
  html`${written(paper.office, ctx)}${paper.number ? written(paper.number, ctx) : nothing}`;

/** The vote as arithmetic: who had to come, who came, how many were needed, and what came out. */
function vote(ctx: RulesContext): Part {
  const { version, words, book } = ctx;
  const { meeting } = version;
  if (!meeting) return nothing;
  const decision = adoptionOf(book, version);
  const { votes } = meeting;
  const [yes, no, abstain, invalid] = [votes.for, votes.against, votes.abstain, votes.invalid].map(formatNumber) as [
    string,
    string,
    string,
    string,
  ];
  return html`${line(words.body[meeting.body])} ${line(attendance(ctx, decision))}
  ${line(words.votes(yes, no, abstain, invalid))}
  ${decision && decision.outcome !== 'open' ? line(outcome(decision, ctx)) : nothing}`;
}

function attendance({ version, words }: RulesContext, decision: AssemblyDecision | undefined): string {
  const { meeting } = version;
  if (!meeting) return '';
  const unit = words.units[meeting.mode];
  const leg = decision?.quorum.legs.find((one) => one.mode === meeting.mode);
  const [base, present] = [unit(formatNumber(meeting.base)), unit(formatNumber(meeting.present))];
  if (!leg) return words.attendanceOnly(base, present);
  return (
    words.attendance(base, present, unit(formatNumber(leg.needed))) +
    (leg.met ? words.attendanceMet : words.attendanceShort(unit(formatNumber(leg.short))))
  );
}

function outcome(decision: AssemblyDecision, { words }: RulesContext): TemplateResult {
  const word = words.outcome[decision.outcome as keyof typeof words.outcome] ?? '';
  const counted = decision.outcome === 'passed' || decision.outcome === 'not-passed';
  return html`${counted ? words.majority(formatNumber(decision.majority.needed)) : nothing}<span class="strong glue"
      >${word}</span
    >`;
}
