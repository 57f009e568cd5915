import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { contact } from './contact.js';
import { contents } from './contents.js';
import { heading } from './heading.js';
import { reading } from './reading.js';
import { tools } from './tools.js';

/** From so many articles on, those off the screen are drawn when they come near it. */
const LONG = 200;

/** One rule book. */
export function rulesView(ctx: RulesContext): TemplateResult {
  const { more, state, version, width } = ctx;
  const narrow = width === 'narrow';
  const articles = version.chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
  const kind = `rules signature${state.query.trim() ? ' searching' : ''}${articles > LONG ? ' long' : ''}`;
  return html`<article class=${kind}>
    <div class="inset">
      ${heading(ctx)}
      <div class="controls">${more?.finder(ctx)} ${narrow ? nothing : tools(ctx)}</div>
      <div class="columns">
        <div class="before">${contents(ctx)} ${narrow ? tools(ctx) : nothing}</div>
        <div class="main">
          ${more?.foundBar(ctx)} ${state.mode === 'verse' && more ? more.verse(ctx) : reading(ctx)}
          <div class="after">${more ? more.after(ctx) : contact(ctx)}</div>
        </div>
      </div>
    </div>
  </article>`;
}
