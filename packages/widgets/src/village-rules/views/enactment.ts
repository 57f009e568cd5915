import { html, nothing } from 'lit';
import type { RulesContext } from '../context.js';
import { day, type Part } from './parts.js';

/** The line under the title of an official text, on paper only: adopted, filed, applies from. */
export function enactment(ctx: RulesContext): Part {
  const { version, words } = ctx;
  const adoptedOn = version.adoptedOn ?? version.meeting?.heldOn;
  if (!adoptedOn || version.status === 'draft') return nothing;
  const body = version.meeting ? words.body[version.meeting.body] : '';
  const parts = [
    words.adoptedLine(day(adoptedOn, ctx), body),
    ...(version.filing ? [words.filedLine(day(version.filing.filedOn, ctx))] : []),
    ...(version.effectiveFrom ? [words.effectiveLine(day(version.effectiveFrom, ctx))] : []),
  ];
  const [open, close, comma] = ctx.locale === 'en' ? ['(', ')', ', '] : ['（', '）', '，'];
  return html`<p class="print-only enactment">${open}${parts.join(comma)}${close}</p>`;
}
