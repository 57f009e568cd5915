import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { glued, phoneLink } from '../../base/text.js';
import { day, type Part } from './parts.js';

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

function statusWord({ standing, words }: RulesContext): string {
  switch (standing.kind) {
    case 'draft':
      return words.status.draft;
    case 'notYet':
      return words.notYet;
    case 'inForce':
      return words.status.inForce;
    case 'old':
      return words.status.amended;
    case 'repealed':
      return words.status.repealed;
  }
}

/** What a reader must know before relying on this version. */
function banner(ctx: RulesContext): Part {
  const { standing, version, words, book } = ctx;
  const kind = words.kind[book.kind];
  switch (standing.kind) {
    case 'inForce':
      return nothing;
    case 'notYet':
      return callout(html`<p>${glued(words.notYetVersion(day(standing.on, ctx)))}</p>`);
    case 'draft':
      return callout(
        html`<p>${glued(words.draftVersion(kind) + commentPeriod(ctx))}</p>
          ${commentPhone(ctx)}`,
      );
    case 'repealed':
      return callout(
        html`<p>
          ${glued(standing.since ? words.repealedVersion(kind, day(standing.since, ctx)) : words.repealedUndated(kind))}
        </p>`,
      );
    case 'old':
      return callout(
        html`<p>
            ${
              standing.since
                ? words.oldVersion(version.label, day(standing.since, ctx))
                : words.oldVersionUndated(version.label)
            }
          </p>
          ${toCurrent(ctx)}`,
      );
  }
}

const callout = (content: TemplateResult): TemplateResult =>
  html`<div class="callout attention" role="note">${content}</div>`;

function commentPeriod(ctx: RulesContext): string {
  const { comments } = ctx.version;
  if (!comments) return '';
  if (comments.to < ctx.today) return ctx.words.commentsOver(day(comments.to, ctx));
  return ctx.words.commentsUntil(day(comments.from, ctx), day(comments.to, ctx));
}

function commentPhone({ book, words, version, today }: RulesContext): Part {
  const { phone } = book.publisher;
  if (!phone || (version.comments && version.comments.to < today)) return nothing;
  return html`<p>${words.commentsPhone} ${phoneLink(phone)}</p>`;
}

function toCurrent({ book, version, words, acts }: RulesContext): Part {
  const current = book.versions.find((other) => other.id === book.currentVersion && other.id !== version.id);
  if (!current) return nothing;
  return html`<p class="screen-only">
    <button class="button" type="button" @click=${() => acts.version(current.id)}>${words.showCurrent}</button>
  </p>`;
}
