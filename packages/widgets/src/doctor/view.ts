import { html, nothing, type TemplateResult } from 'lit';
import type { DoctorCheck } from '@cunju/models';
import { formatNumber, type Locale } from '@cunju/i18n';
import type { DoctorWords } from '@cunju/i18n/doctor/words.js';
import { dataTable } from '@cunju/primitives/table.js';
import { saying } from './report.js';

export interface DoctorView {
  readonly tag: string;
  /** Language of the words. */
  readonly locale: Locale;
  readonly words: DoctorWords;
  /** Absent while the page is examined, or waits for its data. */
  readonly checks?: readonly DoctorCheck[] | undefined;
  readonly waiting: boolean;
  /** What became of copying. */
  readonly copied?: string | undefined;
  readonly again: () => void;
  readonly copy: () => void;
}

/** What the doctor found, as a table with what failed first. */
export function doctorPanel(view: DoctorView): TemplateResult {
  const { tag, locale, words, checks, waiting } = view;
  return html`
    <section class="doctor inset" lang=${locale} dir="ltr" aria-label=${words.title(tag)}>
      <h2 class="h3">${words.title(tag)}</h2>
      <p class="support">${words.residents}</p>
      <div role="status">
        ${checks ? verdict(checks, words) : html`<p>${waiting ? words.waiting : words.examining}</p>`}
      </div>
      ${checks ? result(checks, view) : nothing}
    </section>
  `;
}

function verdict(checks: readonly DoctorCheck[], words: DoctorWords): TemplateResult {
  const wrong = checks.filter(({ status }) => status === 'failed').length;
  return html`<p class="strong">${wrong ? words.wrong(formatNumber(wrong)) : words.allRight}</p>`;
}

const result = (
  checks: readonly DoctorCheck[],
  { words, tag, again, copy, copied }: DoctorView,
): TemplateResult => html`
  ${dataTable({
    caption: words.title(tag),
    captionHidden: true,
    columns: words.columns.map((label) => ({ label })),
    rows: checks.map((check) => [words.group[check.group], status(check, words), meaning(check, words)]),
  })}
  <div class="actions">
    <button class="button" type="button" @click=${copy}>${words.copy}</button>
    <button class="button" type="button" @click=${again}>${words.again}</button>
  </div>
  <p class="support" role="status">${copied ?? ''}</p>
`;

const status = (check: DoctorCheck, words: DoctorWords): TemplateResult =>
  html`<span class=${`check ${check.status}`}>${words.status[check.status]}</span>`;

function meaning(check: DoctorCheck, words: DoctorWords): TemplateResult {
  const [says, act] = saying(check, words);
  return html`<p>${says}</p>
    ${act === undefined ? nothing : html`<p><span class="strong">${words.next}</span>${act}</p>`}
    ${check.lines.map((line) => html`<p><code>${line}</code></p>`)}`;
}
