import { html, nothing } from 'lit';
import type { RulesContext } from '../context.js';
import type { Part } from './parts.js';

/** What happened to a text that was to be copied: the word, or the text itself to copy by hand. */
export function copyResult(at: string, { state, words }: RulesContext): Part {
  if (state.copiedAt === at) return html`<p class="support">${words.copied}</p>`;
  if (state.byHand?.at !== at) return nothing;
  return html`<div class="by-hand">
    <p class="support">${words.copyByHand}</p>
    <textarea class="input" readonly aria-label=${words.copyField} .value=${state.byHand.text}></textarea>
  </div>`;
}
