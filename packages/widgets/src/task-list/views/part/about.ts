import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatInstant, formatNumber, formatPeriod } from '@cunju/i18n';
import { copyIcon, printIcon } from '@cunju/primitives/icons.js';
import { dataTable } from '@cunju/primitives/table.js';
import { toolBar } from '@cunju/primitives/tool-bar.js';
import { readingOf } from '../../../base/reading/reading.js';
import { dotted } from '../../../base/dotted.js';
import { fact, glue, glued, phoneLink, paperLink } from '../../../base/text.js';
import type { TaskListContext } from '../../context.js';
import { textVersion } from '../../text-version.js';

/** Certificates, duties and plates year by year. */
export function yearsView({ document, words }: TaskListContext): TemplateResult | typeof nothing {
  const years = document.years ?? [];
  if (years.length === 0) return nothing;
  const has = (key: 'duties' | 'certificates' | 'plates'): boolean => years.some((year) => year[key] !== undefined);
  const shown = (['duties', 'certificates', 'plates'] as const).filter(has);
  const heads = { duties: words.yearDuties, certificates: words.yearCertificates, plates: words.yearPlates };
  const sources = Array.from(new Set(years.map((year) => year.source)));
  return html`<section class="section years">
    <h3 class="h3">${words.years}</h3>
    ${dataTable({
      caption: words.yearsNote,
      captionHidden: true,
      columns: [{ label: words.year }, ...shown.map((key) => ({ label: heads[key], numeric: true }))],
      rows: years.map((year) => [
        String(year.year),
        ...shown.map((key) => (year[key] === undefined ? words.notWritten : formatNumber(year[key]))),
      ]),
    })}
    <p class="support">${words.yearSource}${words.colon}${glued(sources.join(words.comma))}</p>
  </section>`;
}

/** Version, publisher with the duty phone, papers, tools. */
export function aboutView(context: TaskListContext): TemplateResult {
  const { words, common, document, locale, address } = context;
  const { publisher } = document;
  const period = document.effectiveTo
    ? formatPeriod(document.effectiveFrom, document.effectiveTo, locale)
    : words.from(formatDate(document.effectiveFrom, locale));
  const version = [document.number, period].filter((part): part is string => Boolean(part)).map(glue);
  return html`<section class="section">
    <h3 class="h3">${words.about}</h3>
    ${document.summary ? html`<p class="prose">${glued(document.summary)}</p>` : nothing}
    <dl class="facts about">
      ${fact(words.version, dotted(version))} ${fact(words.level, words.levelName[document.level])}
      ${fact(common.indexNumber, document.indexNumber)}
      ${fact(common.checkedOn, document.checkedOn && glued(formatDate(document.checkedOn, locale)))}
      ${fact(common.updatedAt, glued(formatInstant(document.updatedAt, locale)))}
      ${fact(common.publisher, publisher.name)} ${fact(common.phone, publisher.phone && phoneLink(publisher.phone))}
      ${fact(words.address, publisher.address)} ${fact(words.hours, publisher.hours)}
      ${fact(
        common.documents,
        document.documents?.map((paper) => paperLink(paper, address)),
      )}
    </dl>
    ${tools(context)}
  </section>`;
}

function tools(context: TaskListContext): TemplateResult {
  const { words, common, state, acts, element, locale } = context;
  return html`${toolBar({
    label: words.tools,
    tools: [
      { label: words.printAll, icon: printIcon, onSelect: acts.printAll },
      { label: words.copyText, icon: copyIcon, onSelect: acts.copy },
    ],
  })}
  ${readingOf(element).render(() => textVersion(context), locale, common)}
  ${
    state.copied === 'failed'
      ? html`<p class="field screen-only">
          <label class="label" for="text-version">${words.copyLabel}</label>
          <span class="hint">${words.copyFailed}</span>
          <textarea class="input" id="text-version" readonly .value=${textVersion(context)}></textarea>
        </p>`
      : nothing
  }`;
}
