import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { passportOf, type PassportEntry } from '@cunju/models';
import { steps } from '@cunju/primitives/steps.js';
import { glued, phrases } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { outcomeWords, stepDays, voteLines } from '../sayings/passport.js';
import type { Part } from './parts.js';

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
        ? written(words.places(version.posting.places.join(/^zh/.test(ctx.locale) ? '、' : ', ')), ctx)
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

/** The vote as arithmetic. */
function vote(ctx: RulesContext): Part {
  const said = voteLines(ctx);
  const { counted, word } = outcomeWords(ctx);
  return said.length === 0
    ? nothing
    : html`${said.map(line)}${word ? line(html`${counted}<span class="strong glue">${word}</span>`) : nothing}`;
}

function dates(entry: PassportEntry, ctx: RulesContext): Part {
  const text = stepDays(entry, ctx);
  return text ? line(text) : nothing;
}
