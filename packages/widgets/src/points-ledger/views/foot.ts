import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import { copyIcon, printIcon } from '@cunju/primitives/icons.js';
import { toolBar } from '@cunju/primitives/tool-bar.js';
import { readingOf } from '../../base/reading/reading.js';
import { fact, glued, paperLink, phoneLink } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { textVersion } from '../text-version.js';

/** Publisher with the duty phone, papers, tools. */
export function footView(context: PointsLedgerContext): TemplateResult {
  const { document, words, common, locale, acts } = context;
  const { publisher } = document;
  return html`<section class="section">
    <h3 class="h3" id="about">${words.about}</h3>
    <dl class="facts near">
      ${fact(common.publisher, publisher.name)} ${fact(common.phone, publisher.phone && phoneLink(publisher.phone))}
      ${fact(common.indexNumber, document.indexNumber)}
      ${fact(common.checkedOn, document.checkedOn && glued(formatDate(document.checkedOn, locale)))}
      ${fact(
        common.documents,
        document.documents?.map((paper) => paperLink(paper, context.address)),
      )}
    </dl>
    ${toolBar({
      label: words.tools,
      tools: [
        { label: words.printAll, icon: printIcon, onSelect: acts.print },
        { label: words.copyText, icon: copyIcon, onSelect: acts.copy },
      ],
    })}
    ${readingOf(context.element).render(() => textVersion(context), locale, common)} ${copyField(context)}
  </section>`;
}

function copyField(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { state, words } = context;
  if (state.copied !== 'failed') return nothing;
  return html`<p class="field screen-only">
    <label class="label" for="text-version">${words.copyLabel}</label>
    <span class="hint">${words.copyFailed}</span>
    <textarea class="input" id="text-version" readonly .value=${textVersion(context)}></textarea>
  </p>`;
}
