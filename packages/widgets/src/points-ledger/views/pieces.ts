import { html, nothing, type TemplateResult } from 'lit';
import { glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';

/** The pieces that say something, one after another on a line that breaks between them where there is room. */
export function pieces(
  texts: readonly (string | undefined)[],
  { words }: Pick<PointsLedgerContext, 'words'>,
): readonly TemplateResult[] {
  const said = texts.filter((text) => text !== undefined && text !== '') as readonly string[];
  const mark = words.separator.trimEnd();
  return said.map(
    (text, at) => html`<span class="phrase">${glued(text)}${at + 1 < said.length ? mark : nothing}</span> `,
  );
}
