import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { contact } from './contact.js';
import { contents } from './contents.js';
import { heading } from './heading.js';
import { reading } from './reading.js';
import { tools } from './tools.js';

/** One rule book. */
export function rulesView(ctx: RulesContext): TemplateResult {
  const { more, state, width } = ctx;
  const narrow = width === 'narrow';
  return html`<article class=${`rules signature${state.query.trim() ? ' searching' : ''}`}>
    ${heading(ctx)}
    <div class="controls">${more?.finder(ctx)} ${narrow ? nothing : tools(ctx)}</div>
    <div class="columns">
      <div class="before">${contents(ctx)} ${narrow ? tools(ctx) : nothing}</div>
      <div class="main">
        ${more?.foundBar(ctx)} ${state.mode === 'verse' && more ? more.verse(ctx) : reading(ctx)}
        <div class="after">${more ? more.after(ctx) : contact(ctx)}</div>
      </div>
    </div>
  </article>`;
}
