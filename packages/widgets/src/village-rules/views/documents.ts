import { html, nothing, type TemplateResult } from 'lit';
import { linkOf } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { day } from './parts.js';

/** Papers that belong to this version. */
export function documents(ctx: RulesContext): TemplateResult {
  return html`<ul class="rows">
    ${(ctx.version.documents ?? []).map((paper) => {
      const url = linkOf(paper.href, ctx.address);
      const name = html`<span class="row-name" lang=${ctx.language ?? nothing}>${paper.title}</span>`;
      const note = [paper.number, paper.publishedOn && day(paper.publishedOn, ctx)].filter(Boolean).join(' · ');
      return html`<li>
        ${
          url
            ? html`<a class="row-link" href=${url} rel="noopener noreferrer"
                >${name}<span class="row-note">${note}</span></a
              >`
            : html`<div class="row">${name}<span class="row-note">${note}</span></div>`
        }
      </li>`;
    })}
  </ul>`;
}
