import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Clause } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { articleName, numeral } from '../text/plain-text.js';
import { more } from './more.js';
import { day, glued, marked, type Part } from './parts.js';

/** One article: its number on a line of its own, its clauses and items, and one disclosure with what belongs to it. */
export function article(own: Article, ctx: RulesContext): TemplateResult {
  const { state, comparison } = ctx;
  const added = state.marked && comparison.added.has(own.id);
  const classes = ['article', state.target === own.id ? 'target' : '', state.printing === own.id ? 'print-this' : ''];
  const notes = ctx.width === 'wide' ? sideNotes(own, ctx) : nothing;
  return html`<div class=${classes.filter(Boolean).join(' ')} data-article=${own.id} tabindex="-1">
    <div class="article-text">
      ${headline(own, ctx, added ? ctx.words.inserted : undefined)} ${suspension(own, ctx)}
      <div class="clauses" lang=${ctx.language ?? nothing}>${clauses(own, ctx, added)}</div>
      ${more(own, ctx)}
    </div>
    ${notes}
  </div>`;
}

/** An article of the version before that is gone, shown where it stood. */
export function removedArticle(old: Article, ctx: RulesContext): TemplateResult {
  return html`<div class="article gone">
    <div class="article-text">
      ${headline(old, ctx, ctx.words.deleted)}
      <div class="clauses" lang=${ctx.language ?? nothing}>
        ${old.clauses.map((clause) => body(clause, (text) => html`<del>${text}</del>`, ctx))}
      </div>
    </div>
  </div>`;
}

function headline(own: Article, ctx: RulesContext, label?: string): TemplateResult {
  const gone = label === ctx.words.deleted;
  const name = gone ? ctx.words.formerly(articleName(own.no, ctx)) : articleName(own.no, ctx);
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

function suspension({ suspended }: Article, ctx: RulesContext): Part {
  if (!suspended) return nothing;
  return html`<div class="callout attention" role="note">
    <p>${glued(ctx.words.suspended(day(suspended.on, ctx)))}</p>
    <p class="support" lang=${ctx.language ?? nothing}>${suspended.order}</p>
  </div>`;
}

type Dress = (text: unknown) => unknown;

function clauses(own: Article, ctx: RulesContext, added: boolean): unknown {
  const before = ctx.state.marked ? ctx.comparison.before.get(own.id) : undefined;
  const dress: Dress = own.suspended
    ? (text) => html`<s>${text}</s>`
    : added
      ? (text) => html`<ins>${text}</ins>`
      : (text) => text;
  if (!before) return own.clauses.map((clause) => body(clause, dress, ctx, own.id));
  return changedClauses(own, before, ctx);
}

/** Clauses of an article that reads differently: what is new after what it replaces, what is gone at the end. */
function changedClauses(own: Article, before: Article, ctx: RulesContext): unknown {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause] as const));
  const kept = own.clauses.map((clause) => {
    const was = old.get(clause.id);
    old.delete(clause.id);
    if (was && wording(was) === wording(clause)) return body(clause, (text) => text, ctx, own.id);
    return html`${was ? deleted(was, ctx) : nothing}${inserted(clause, own.id, ctx)}`;
  });
  return [...kept, ...Array.from(old.values(), (clause) => deleted(clause, ctx))];
}

const wording = (clause: Clause): string =>
  JSON.stringify([clause.text, (clause.items ?? []).map((item) => item.text)]);

const deleted = (clause: Clause, ctx: RulesContext): TemplateResult =>
  html`<div class="change">
    <span class="change-label">${ctx.words.deleted}</span>
    <div>${body(clause, (text) => html`<del>${text}</del>`, ctx)}</div>
  </div>`;

const inserted = (clause: Clause, articleId: string, ctx: RulesContext): TemplateResult =>
  html`<div class="change">
    <span class="change-label">${ctx.words.inserted}</span>
    <div>${body(clause, (text) => html`<ins>${text}</ins>`, ctx, articleId)}</div>
  </div>`;

/** A clause and its items. Without an article nothing is marked as found: the text is not of this version. */
function body(clause: Clause, dress: Dress, ctx: RulesContext, articleId?: string): TemplateResult {
  const found = (text: string, id: string): unknown => dress(articleId ? marked(text, articleId, id, ctx) : text);
  return html`<p class="clause">${found(clause.text, clause.id)}</p>
    ${
      clause.items && clause.items.length > 0
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

function sideNotes(own: Article, ctx: RulesContext): Part {
  if (!own.notes || own.notes.length === 0) return nothing;
  return html`<div class="article-notes" role="note">
    <p class="strong">${ctx.words.notes}</p>
    ${own.notes.map((note) => html`<p lang=${ctx.language ?? nothing}>${note}</p>`)}
  </div>`;
}
