import { html, nothing, type TemplateResult } from 'lit';
import { glued } from '../../base/text.js';

/** The pieces that say something, with a dot between two on one line; a line never begins or ends with the dot. */
export function pieces(texts: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const said = texts.filter(Boolean) as readonly string[];
  if (said.length === 0) return nothing;
  return html`<span class="pieces"
    ><span class="run"
      >${said.map(
        (text, at) =>
          html`<span class="phrase">${at > 0 ? html`<span class="dot">·</span>` : nothing}${glued(text)}</span>`,
      )}</span
    ></span
  >`;
}
