import { nothing, type TemplateResult } from 'lit';
import { dotted } from '../../base/dotted.js';
import { glued } from '../../base/text.js';

/** The pieces that say something, on one line. */
export function pieces(texts: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const said = texts.filter(Boolean) as readonly string[];
  return said.length > 0 ? dotted(said.map(glued)) : nothing;
}
