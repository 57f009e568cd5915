import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { standingSentence, statusWord } from '../sayings/standing.js';
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

/** What a reader must know before relying on this version. */
function banner(ctx: RulesContext): Part {
  const { kind } = ctx.standing;
  if (kind === 'inForce') return nothing;
  return html`<div class="callout attention" role="note">
    <p>${held(standingSentence(ctx, ctx.more?.commentPeriod(ctx)), ctx)}</p>
    ${kind === 'draft' ? ctx.more?.commentPhone(ctx) : kind === 'old' ? toCurrent(ctx) : nothing}
  </div>`;
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
