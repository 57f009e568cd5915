import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Clause } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { articleName, numeral } from '../text/plain-text.js';
import { day, held, marked, type Part } from './parts.js';

/** How the clauses of an article are drawn where changes are marked, and the word before its number. */
export interface MarkedText {
  readonly label?: string;
  readonly clauses: unknown;
}

/** How one text is drawn: struck through, as new, or plain. */
export type Dress = (text: unknown) => unknown;

/** One article: its number on a line of its own, its clauses and items, and what the part adds to it. */
export function article(own: Article, ctx: RulesContext, text?: MarkedText): TemplateResult {
  const { state, more } = ctx;
  const classes = `article${state.target === own.id ? ' target' : ''}${state.printing === own.id ? ' print-this' : ''}`;
  return html`<div class=${classes} data-article=${own.id} tabindex="-1">
    <div class="article-text">
      ${headline(own, articleName(own.no, ctx), ctx, text?.label)} ${suspension(own, ctx)}
      ${clauseBox(text ? text.clauses : own.clauses.map((clause) => body(clause, dressOf(own), ctx, own.id)), ctx)}
      ${more?.details(own, ctx)}
    </div>
    ${more?.sideNotes(own, ctx)}
  </div>`;
}

export const clauseBox = (content: unknown, { language }: RulesContext): TemplateResult =>
  html`<div class="clauses" lang=${language ?? nothing}>${content}</div>`;

export function headline(own: Article, name: string, ctx: RulesContext, label?: string): TemplateResult {
  return html`<h4 class="article-head">
    ${label ? html`<span class="change-label">${label}</span>` : nothing}<span class="article-no glue">${name}</span>
    ${
      own.title
        ? html`<span class="article-title" lang=${ctx.language ?? nothing}
            >${marked(own.title, own.id, own.id, ctx)}</span
          >`
        : nothing
    }
  </h4>`;
}

/** A suspended article stays readable and is struck through. */
export const dressOf = ({ suspended }: Article): Dress => (suspended ? (text) => html`<s>${text}</s>` : (text) => text);

function suspension({ suspended }: Article, ctx: RulesContext): Part {
  if (!suspended) return nothing;
  return html`<div class="callout attention" role="note">
    <p>${held(ctx.words.suspended(day(suspended.on, ctx)), ctx)}</p>
    <p class="support" lang=${ctx.language ?? nothing}>${suspended.order}</p>
  </div>`;
}

/** A clause and its items. Without an article nothing is marked as found: the text is not of this version. */
export function body(clause: Clause, dress: Dress, ctx: RulesContext, articleId?: string): TemplateResult {
  const found = (text: string, id: string): unknown => dress(articleId ? marked(text, articleId, id, ctx) : text);
  return html`<p class="clause">${found(clause.text, clause.id)}</p>
    ${
      clause.items?.length
        ? html`<ol class="items">
            ${clause.items.map(
              (item) =>
                html`<li class="item">
                  <span class="item-no">${ctx.words.itemNo(numeral(item.no, ctx.locale))}</span
                  ><span class="item-text">${found(item.text, item.id)}</span>
                </li>`,
            )}
          </ol>`
        : nothing
    }`;
}
