import { html, nothing, type TemplateResult } from 'lit';
import type { Article, LegalReference } from '@cunju/models';
import { fact, glue, glued, linkOf } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { copy, print } from '../text/acts.js';
import { comparisonOf } from '../text/comparison.js';
import { articleName, citationOf } from '../text/plain-text.js';
import { copyResult } from './copy-result.js';
import { day, innerLink, type Part } from './parts.js';

/** What belongs to one article: basis, measures, points, notes, terms, reasons, citation, link. */
export function details(own: Article, ctx: RulesContext): TemplateResult {
  const { words, common, book, version } = ctx;
  const name = articleName(own.no, ctx);
  return html`<details class="article-more">
    <summary>${common.more}<span class="visually-hidden">${/^zh/.test(ctx.locale) ? '：' : ': '}${name}</span></summary>
    <dl class="article-facts">${facts(own, ctx)}</dl>
    <div class="actions">
      <button
        class="button quiet"
        type="button"
        @click=${() => void copy(citationOf(book, version, own, ctx), own.id, ctx)}
      >
        ${words.copyCitation}
      </button>
      <button class="button quiet" type="button" @click=${() => void print(ctx, own.id)}>${words.printArticle}</button>
      ${innerLink('article', own.id, words.link, ctx, { name: 'button quiet' })}
    </div>
    ${copyResult(own.id, ctx)}
  </details>`;
}

/** Notes beside an article, where there is room. */
export function sideNotes(own: Article, ctx: RulesContext): Part {
  if (ctx.width !== 'wide' || !own.notes?.length) return nothing;
  return html`<div class="article-notes support" role="note">
    <p class="strong">${ctx.words.notes}</p>
    ${own.notes.map((note) => html`<p lang=${ctx.language ?? nothing}>${note}</p>`)}
  </div>`;
}

function facts(own: Article, ctx: RulesContext): Part[] {
  const { words, book, version, language } = ctx;
  const measures = Array.from(
    new Set(own.clauses.reduce<string[]>((all, clause) => all.concat(clause.measures ?? []), [])),
  );
  const terms = (version.terms ?? []).filter((term) => term.article === own.id);
  const prose = (list: readonly string[]): TemplateResult[] =>
    list.map((text) => html`<p lang=${language ?? nothing}>${glued(text)}</p>`);
  return [
    fact(
      words.basis,
      (own.basis ?? []).map((reference) => html`<p>${basis(reference, ctx)}</p>`),
    ),
    fact(
      words.measures,
      measures.length === 0 ? '' : words.listed(measures.map((id) => words.measure[id as keyof typeof words.measure])),
    ),
    fact(words.points, own.pointsItem ? glue(words.pointsItem(own.pointsItem)) : ''),
    fact(words.notes, ctx.width === 'wide' ? '' : prose(own.notes ?? [])),
    fact(
      words.terms,
      terms.map(
        (term) =>
          html`<p lang=${language ?? nothing}><span class="strong">${term.word}</span>：${glued(term.meaning)}</p>`,
      ),
    ),
    fact(words.changeReason, prose(comparisonOf(book, version).reasons.get(own.id) ?? [])),
  ];
}

/** `28.3` is the third paragraph of article 28. */
function basis({ law, article, versionOn, href }: LegalReference, ctx: RulesContext): TemplateResult {
  const { words } = ctx;
  const name = law.replace(/^《(.*)》$/, '$1');
  const [number, paragraph] = (article ?? '').split('.');
  const text = glued(number ? words.lawArticle(name, number, paragraph) : words.lawName(name));
  const url = linkOf(href, ctx.address);
  return html`${url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text}
  ${versionOn ? html`<span class="support glue">${words.lawVersion(day(versionOn, ctx))}</span>` : nothing}`;
}
