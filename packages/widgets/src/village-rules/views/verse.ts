import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { articleLink } from './parts.js';

/** The rhymed version: couplets, and the articles that each poem is about. */
export function verse(ctx: RulesContext): TemplateResult {
  const { version, words, book } = ctx;
  return html`<div class="verse">
    <div class="callout" role="note"><p>${words.verseNote(words.kind[book.kind])}</p></div>
    ${(version.rhymes ?? []).map(
      (rhyme) =>
        html`<section class="poem keep">
          ${rhyme.title ? html`<h3 class="h3" lang=${ctx.language ?? nothing}>${rhyme.title}</h3>` : nothing}
          <p class="couplets" lang=${ctx.language ?? nothing}>
            ${rhyme.lines.map(
              ([first, second]) =>
                html`<span class="couplet"
                  ><span class="half">${bare(first)}，</span><span class="half">${bare(second)}。</span></span
                >`,
            )}
          </p>
          ${illustrated(rhyme.illustrates, ctx)}
        </section>`,
    )}
  </div>`;
}

/** The half-line without a mark at its end: the couplet sets its own. */
const bare = (line: string): string => line.replace(/[，。；、！？,.;!?\s]{1,40}$/, '');

function illustrated(ids: readonly string[], ctx: RulesContext): TemplateResult | typeof nothing {
  const links = ids.map((id) => articleLink(id, ctx)).filter((link) => link !== nothing);
  if (links.length === 0) return nothing;
  return html`<p class="support illustrates screen-only">
    ${ctx.words.illustrates} ${links.map((link) => html`<span class="glue">${link}</span> `)}
  </p>`;
}
