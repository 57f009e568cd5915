import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant, formatNumber } from '@cunju/i18n';
import { sumLine } from '@cunju/primitives/sum-line.js';
import { glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { unitText, villageTerms } from '../sayings.js';
import { pieces } from './pieces.js';

/** Title, season and the day of the last entry. */
export function headView(context: PointsLedgerContext): TemplateResult {
  const { document, words, common, locale } = context;
  const season = document.period.status === 'closed' ? words.seasonClosed : words.seasonOpen;
  const updated = `${common.updatedAt}${words.colon}${formatInstant(document.updatedAt, locale)}`;
  return html`<header>
    <h2 class="h2 title" id="title">${document.title}</h2>
    <p class="support">${pieces([document.period.label, season, updated])}</p>
  </header>`;
}

/** The account of the whole village between its rules. */
export function villageView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, figures, words } = context;
  if (document.scope === 'household') return nothing;
  return html`<section class="block">
    <h3 class="h3" id="village">${words.villageAccount[document.locality.kind]}</h3>
    ${sumLine({
      terms: villageTerms(figures.totals, context),
      equals: words.equals,
      result: formatNumber(figures.totals.outstanding),
      unit: unitText(figures.totals.outstanding, context),
    })}
    <p class="support near">
      ${glued(words.villageNote(formatNumber(figures.households), formatNumber(document.entries.length)))}
    </p>
  </section>`;
}
