import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Chapter, Clause } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { comparisonOf, withRemoved, type Comparison } from '../text/comparison.js';
import { articleName } from '../text/plain-text.js';
import { body, clauseBox, dressOf, headline, type Dress, type MarkedText } from './article.js';

/** One article of a chapter whose changes are marked: as it stands with its marked text, or one that is gone. */
export type MarkedLine =
  | { readonly article: Article; readonly text: MarkedText; readonly gone?: undefined }
  | { readonly gone: TemplateResult };

/** The articles of a chapter with what was changed in them, each removed one where it stood. */
export function markedLines(own: Chapter, ctx: RulesContext): readonly MarkedLine[] {
  const comparison = comparisonOf(ctx.book, ctx.version);
  return withRemoved(own, comparison).map(({ article, gone }) =>
    gone ? { gone: removedArticle(article, ctx) } : { article, text: markedText(article, comparison, ctx) },
  );
}

function removedArticle(old: Article, ctx: RulesContext): TemplateResult {
  const { words } = ctx;
  return html`<div class="article gone">
    <div class="article-text">
      ${headline(old, words.formerly(articleName(old.no, ctx)), ctx, words.deleted)}
      ${clauseBox(
        old.clauses.map((clause) => body(clause, struck, ctx)),
        ctx,
      )}
    </div>
  </div>`;
}

function markedText(own: Article, comparison: Comparison, ctx: RulesContext): MarkedText {
  const added = comparison.added.has(own.id);
  const before = comparison.before.get(own.id);
  const dress = own.suspended || !added ? dressOf(own) : underlined;
  return {
    ...(added && { label: ctx.words.inserted }),
    clauses: before ? changedClauses(own, before, ctx) : own.clauses.map((clause) => body(clause, dress, ctx, own.id)),
  };
}

const struck: Dress = (text) => html`<del>${text}</del>`;
const underlined: Dress = (text) => html`<ins>${text}</ins>`;
const plain: Dress = (text) => text;

/** Clauses of an article that reads differently: what is new after what it replaces, what is gone at the end. */
function changedClauses(own: Article, before: Article, ctx: RulesContext): unknown {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause] as const));
  const kept = own.clauses.map((clause) => {
    const was = old.get(clause.id);
    old.delete(clause.id);
    if (was && wording(was) === wording(clause)) return body(clause, plain, ctx, own.id);
    return html`${was ? deleted(was, ctx) : nothing}${change(ctx.words.inserted, body(clause, underlined, ctx, own.id))}`;
  });
  return [...kept, ...Array.from(old.values(), (clause) => deleted(clause, ctx))];
}

const wording = (clause: Clause): string =>
  JSON.stringify([clause.text, (clause.items ?? []).map((item) => item.text)]);

const deleted = (clause: Clause, ctx: RulesContext): TemplateResult =>
  change(ctx.words.deleted, body(clause, struck, ctx));

const change = (label: string, content: TemplateResult): TemplateResult =>
  html`<div class="change">
    <span class="change-label">${label}</span>
    <div>${content}</div>
  </div>`;
