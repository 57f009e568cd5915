import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type Article, type LegalReference } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { articleName, citationOf } from '../text/plain-text.js';
import { copyResult, day, glue, innerLink, type Part } from './parts.js';

/** What belongs to one article: basis, measures, points, notes, terms, reasons, citation, link. */
export function more(own: Article, ctx: RulesContext): TemplateResult {
  const { words, common, acts, book, version } = ctx;
  const name = articleName(own.no, ctx);
  return html`<details class="article-more">
    <summary>${common.more}<span class="visually-hidden">${ctx.locale === 'en' ? ': ' : '：'}${name}</span></summary>
    <dl class="article-facts">${facts(own, ctx)}</dl>
    <div class="actions">
      <button class="button quiet" type="button" @click=${() => acts.copy(citationOf(book, version, own, ctx), own.id)}>
        ${words.copyCitation}
      </button>
      <button class="button quiet" type="button" @click=${() => acts.print(own.id)}>${words.printArticle}</button>
      ${innerLink('article', own.id, words.link, ctx, { name: 'button quiet' })}
    </div>
    ${copyResult(own.id, ctx)}
  </details>`;
}

function facts(own: Article, ctx: RulesContext): Part[] {
  const { words, version, comparison, language } = ctx;
  const measures = Array.from(
    new Set(own.clauses.reduce<string[]>((all, clause) => all.concat(clause.measures ?? []), [])),
  );
  const terms = (version.terms ?? []).filter((term) => term.article === own.id);
  const prose = (list: readonly string[]): TemplateResult[] =>
    list.map((text) => html`<p lang=${language ?? nothing}>${text}</p>`);
  return [
    fact(
      words.basis,
      (own.basis ?? []).map((reference) => html`<p>${basis(reference, ctx)}</p>`),
    ),
    fact(
      words.measures,
      measures.length > 0 && words.listed(measures.map((id) => words.measure[id as keyof typeof words.measure])),
    ),
    fact(words.points, own.pointsItem && glue(words.pointsItem(own.pointsItem))),
    fact(words.notes, ctx.width !== 'wide' && prose(own.notes ?? [])),
    fact(
      words.terms,
      terms.map(
        (term) => html`<p lang=${language ?? nothing}><span class="strong">${term.word}</span>：${term.meaning}</p>`,
      ),
    ),
    fact(words.changeReason, prose(comparison.reasons.get(own.id) ?? [])),
  ];
}

function fact(term: string, value: unknown): Part {
  if (!value || (Array.isArray(value) && value.length === 0)) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** `28.3` is the third paragraph of article 28. */
function basis({ law, article, versionOn, href }: LegalReference, ctx: RulesContext): TemplateResult {
  const { words } = ctx;
  const name = law.replace(/^《(.*)》$/, '$1');
  const [number, paragraph] = (article ?? '').split('.');
  const text = number ? words.lawArticle(name, number, paragraph) : words.lawName(name);
  const url = href === undefined ? undefined : safeUrl(href);
  return html`${url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text}
  ${versionOn ? html`<span class="support glue">${words.lawVersion(day(versionOn, ctx))}</span>` : nothing}`;
}
