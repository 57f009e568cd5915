import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@cunju/models';
import { formatNumber, type Locale } from '@cunju/i18n';
import { speaker, type FindingSpeaker } from '@cunju/i18n/findings.js';
import { keeperWords, type KeeperWords } from '@cunju/i18n/keeper.js';
import type { DataState } from './source-state.js';

export { keeperStyles } from './keeper.styles.js';

/** The findings of a document for its keeper: sentence, path, basis. */
export function keeperPanel(findings: readonly Finding[], phase: DataState, locale: Locale): TemplateResult {
  const words = keeperWords[locale];
  const speak = speaker(locale);
  const count = formatNumber(findings.length);
  const refused = phase === 'invalid' || phase === 'stale';
  return html`
    <details class="keeper" ?open=${refused} part="keeper">
      <summary>${refused ? words.refused(count) : words.notes(count)}</summary>
      <ul>
        ${findings.map((found) => line(found, speak, words))}
      </ul>
    </details>
  `;
}

function line(found: Finding, speak: FindingSpeaker, words: KeeperWords): TemplateResult {
  const where = speak.where(found);
  const basis = speak.basis(found);
  const path = found.path.join('.');
  return html`
    <li class=${`finding ${found.severity}`}>
      <p>${speak.sentence(found)}</p>
      ${where ? html`<p class="support">${words.where}${where} <code>${path}</code></p>` : nothing}
      ${basis ? html`<p class="support">${words.basis}${basis}</p>` : nothing}
    </li>
  `;
}
