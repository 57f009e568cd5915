import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { articleLink, held } from './parts.js';

/** Words of the text and what they mean in it. */
export function terms(ctx: RulesContext): TemplateResult {
  return html`<dl class="facts">
    ${(ctx.version.terms ?? []).map(
      (term) =>
        html`<div>
          <dt class="term" lang=${ctx.language ?? nothing}>${term.word}</dt>
          <dd>
            <span lang=${ctx.language ?? nothing}>${held(term.meaning, ctx)}</span> ${articleLink(term.article, ctx)}
          </dd>
        </div>`,
    )}
  </dl>`;
}
