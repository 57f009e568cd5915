import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { contents } from './contents.js';
import { contact } from './documents.js';
import { finder, foundBar } from './finder.js';
import { heading } from './heading.js';
import { reading, section } from './reading.js';
import { sectionsOf } from './sections.js';
import { tools } from './tools.js';
import { verse } from './verse.js';

/** One rule book. */
export function rulesView(ctx: RulesContext): TemplateResult {
  const inVerse = ctx.state.mode === 'verse';
  const after = sectionsOf(ctx).filter((own) => own.id !== 'passport' || ctx.width !== 'wide' || inVerse);
  const narrow = ctx.width === 'narrow';
  return html`<article class=${`rules signature${ctx.state.query.trim() ? ' searching' : ''}`}>
    ${heading(ctx)}
    <div class="controls">${finder(ctx)} ${narrow ? nothing : tools(ctx)}</div>
    <div class="columns">
      <div class="before">${contents(ctx)} ${narrow ? tools(ctx) : nothing}</div>
      <div class="main">
        ${foundBar(ctx)} ${inVerse ? verse(ctx) : reading(ctx)}
        <div class="after">${after.map((own) => section(own, ctx))} ${contact(ctx)}</div>
      </div>
    </div>
  </article>`;
}
