import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { day, held, type Part } from './parts.js';

/** Title, status, day of the last check, and what must be known before relying on this version. */
export function heading(ctx: RulesContext): TemplateResult {
  const { book, version, words, standing } = ctx;
  const since = standing.kind === 'inForce' && standing.on ? words.effectiveFrom(day(standing.on, ctx)) : undefined;
  return html`<header class="heading">
    <h2 class="title" lang=${ctx.language ?? nothing}>${book.title}</h2>
    <p class="status">
      <span class="item-of strong">${statusWord(ctx)}</span>
      <span class="item-of" lang=${ctx.language ?? nothing}>${version.label}</span>
      ${since ? html`<span class="item-of">${since}</span>` : nothing}
    </p>
    ${book.checkedOn ? html`<p class="support">${words.checkedOn(day(book.checkedOn, ctx))}</p>` : nothing}
    ${ctx.more?.enactment(ctx)} ${banner(ctx)}
  </header>`;
}

const statusWord = ({ standing: { kind }, words }: RulesContext): string =>
  kind === 'notYet' ? words.notYet : words.status[kind === 'old' ? 'amended' : kind];

/** What a reader must know before relying on this version. */
function banner(ctx: RulesContext): Part {
  const { kind } = ctx.standing;
  if (kind === 'inForce') return nothing;
  return html`<div class="callout attention" role="note">
    <p>${held(sentence(ctx), ctx)}</p>
    ${kind === 'draft' ? ctx.more?.commentPhone(ctx) : kind === 'old' ? toCurrent(ctx) : nothing}
  </div>`;
}

function sentence(ctx: RulesContext): string {
  const { standing, version, words, book } = ctx;
  const name = words.kind[book.kind];
  switch (standing.kind) {
    case 'inForce':
      return '';
    case 'notYet':
      return words.notYetVersion(day(standing.on, ctx));
    case 'draft':
      return words.draftVersion(name) + (ctx.more?.commentPeriod(ctx) ?? '');
    case 'repealed':
      return words.repealedVersion(name, standing.since && day(standing.since, ctx));
    case 'old':
      return words.oldVersion(version.label, standing.since && day(standing.since, ctx));
  }
}

function toCurrent({ book, version, words, acts }: RulesContext): Part {
  const current = book.versions.find((other) => other.id === book.currentVersion && other.id !== version.id);
  if (!current) return nothing;
  return html`<p class="screen-only">
    <button class="button" type="button" @click=${() => acts.dispatch({ type: 'version', id: current.id })}>
      ${words.showCurrent}
    </button>
  </p>`;
}
