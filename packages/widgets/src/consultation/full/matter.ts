import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatMoney } from '@cunju/i18n';
import { clausesOf } from '../sayings/resolution.js';
import type { FullContext } from './context.js';
import { paperList } from './papers.js';
import { glued, prose, section } from '../views/text.js';

export function resolution({ result, status }: Consultation, { words }: FullContext): TemplateResult | typeof nothing {
  return result?.resolution && status !== 'void'
    ? section('resolution', words.resolution, prose(clausesOf(result.resolution)))
    : nothing;
}

export function costs(document: Consultation, { words, locale }: FullContext): TemplateResult | typeof nothing {
  if (!document.costs?.length) return nothing;
  return section(
    'costs',
    words.costs,
    html`<ul class="rows">
      ${document.costs.map(
        ({ label, amount }) =>
          html`<li class="row row-split">
            <span
              >${glued(label)}${amount.note ? html`<span class="row-note">${glued(amount.note)}</span>` : nothing}</span
            >
            <span class="number">${formatMoney(amount.fen, locale)}</span>
          </li>`,
      )}
    </ul>`,
  );
}

export function papers({ documents }: Consultation, context: FullContext): TemplateResult | typeof nothing {
  return documents?.length ? section('papers', context.common.documents, paperList(documents, context)) : nothing;
}
