import { html, nothing } from 'lit';
import type { RulesContext } from '../context.js';
import { enactmentText } from '../sayings/enactment.js';
import type { Part } from './parts.js';

/** The line under the title of an official text, on paper only. */
export function enactment(ctx: RulesContext): Part {
  const text = enactmentText(ctx);
  return text ? html`<p class="print-only enactment">${text}</p>` : nothing;
}
