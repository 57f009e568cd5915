import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@cunju/models';
import { formatNumber } from '@cunju/i18n';
import type { KeeperLanguage } from '@cunju/i18n/keeper/words.js';
import type { DataState } from './source-state.js';

/** The findings of a document for its keeper: sentence, path, basis. */
export function keeperPanel(findings: readonly Finding[], phase: DataState, language: KeeperLanguage): TemplateResult {
  const { words } = language;
  const count = formatNumber(findings.length);
  const refused = phase === 'invalid' || phase === 'stale';
  return html`
    <details class="keeper" lang=${language.locale} dir="ltr" ?open=${refused} part="keeper">
      <summary>${refused ? words.refused(count) : words.notes(count)}</summary>
      <ul>
        ${findings.map((found) => line(found, language))}
      </ul>
    </details>
  `;
}

function line(found: Finding, { speaker, words }: KeeperLanguage): TemplateResult {
  const where = speaker.where(found);
  const basis = speaker.basis(found);
  const path = found.path.join('.');
  return html`
    <li class=${`finding ${found.severity}`}>
      <p>${speaker.sentence(found)}</p>
      ${where ? html`<p class="support">${words.where}${where} <code>${path}</code></p>` : nothing}
      ${basis ? html`<p class="support">${words.basis}${basis}</p>` : nothing}
    </li>
  `;
}
