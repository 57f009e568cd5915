import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { ArticleChanges, ChangedArticle } from '@cunju/models';
import { glue, glued, phrases } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { mark } from '../text/acts.js';
import { comparisonOf } from '../text/comparison.js';
import { articleName } from '../text/plain-text.js';
import { innerLink, type Part } from './parts.js';

/** What this version changed: counts, the way to see it in the text, and the articles with the reasons given. */
export function changes(ctx: RulesContext): TemplateResult {
  const { book, version, words, state } = ctx;
  const comparison = comparisonOf(book, version);
  const diff = comparison.changes;
  return html`
    ${comparison.base ? html`<p lang=${ctx.language ?? nothing}>${words.changesAgainst(comparison.base.label)}</p>` : nothing}
    ${diff ? counts(diff, ctx) : nothing}
    <p class="screen-only marking">
      <button class="button" type="button" @click=${() => mark(!state.marked, ctx)}>
        ${state.marked ? words.hideChanges : words.showChanges}
      </button>
    </p>
    ${
      diff
        ? html`${group(words.added, diff.added, ctx)} ${group(words.removed, diff.removed, ctx)}
          ${group(words.changed, diff.changed, ctx)}`
        : declared(ctx)
    }
  `;
}

function counts(diff: ArticleChanges, { words }: RulesContext): TemplateResult {
  const [added, removed, changed, renumbered] = [diff.added, diff.removed, diff.changed, diff.renumbered].map(
    (list) => list.length,
  ) as [number, number, number, number];
  const none = added + removed + changed === 0;
  return html`<p>
      ${phrases(none ? words.noChanges : words.changeCount(formatNumber(added), formatNumber(removed), formatNumber(changed)))}
    </p>
    <p class="support">${phrases(words.unchanged(formatNumber(diff.same + renumbered), formatNumber(renumbered)))}</p>`;
}

function group(title: string, list: readonly ChangedArticle[], ctx: RulesContext): Part {
  if (list.length === 0) return nothing;
  return html`<details class="disclosure change-group">
    <summary>
      <span>${title} <span class="support">${ctx.words.articleCount(formatNumber(list.length))}</span></span>
    </summary>
    <ul class="rows">
      ${list.map((entry) => row(entry, ctx))}
    </ul>
  </details>`;
}

function row({ id, before, after }: ChangedArticle, ctx: RulesContext): TemplateResult {
  const article = after ?? before;
  const name = article ? articleName(article.no, ctx) : '';
  const former = before && (!after || before.no !== after.no) ? ctx.words.formerly(articleName(before.no, ctx)) : '';
  const title = html`<span lang=${ctx.language ?? nothing}>${article?.title ?? ''}</span>`;
  return html`<li class="row">
    ${after ? html`${innerLink('article', id, glue(name), ctx)} ${title} <span class="support">${former}</span>` : html`${glue(former)} ${title}`}
    ${(comparisonOf(ctx.book, ctx.version).reasons.get(id) ?? []).map(
      (reason) => html`<span class="row-note" lang=${ctx.language ?? nothing}>${glued(reason)}</span>`,
    )}
  </li>`;
}

/** The village's own list, where the version before is not in the book. */
function declared(ctx: RulesContext): TemplateResult {
  return html`<ul class="rows">
    ${(ctx.version.changes ?? []).map(
      (note) =>
        html`<li class="row">
          <span class="strong">${ctx.words.changeOp[note.op]}</span>
          <span lang=${ctx.language ?? nothing}>${glued(note.reason)}</span>
        </li>`,
    )}
  </ul>`;
}
