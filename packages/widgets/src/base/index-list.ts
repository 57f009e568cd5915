import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, todayInShanghai, type DocumentIndex, type IndexEntry } from '@cunju/models';
import { formatNumber, type IndexWords, type WidgetLocale } from '@cunju/i18n';
import { index as en } from '@cunju/i18n/en/index-words.js';
import { index as ug } from '@cunju/i18n/ug/index-words.js';
import { index as zhHans } from '@cunju/i18n/zh-hans/index-words.js';
import { index as zhHant } from '@cunju/i18n/zh-hant/index-words.js';
import { dotted } from './dotted.js';
import { filterIndex, places, type IndexFilter } from './index-filter.js';
import { feedbackOf, periodOf } from './index-sayings.js';
import { glued } from './text.js';

/** Lines that are shown at first, and added by each press. */
export const INDEX_STEP = 20;

export const indexWords: Record<WidgetLocale, IndexWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, ug };

/** What a list is drawn from. */
export interface IndexView {
  readonly index: DocumentIndex;
  /** The documents that the widget can show. */
  readonly type: IndexEntry['type'];
  readonly filter: IndexFilter;
  /** Lines shown at most. */
  readonly shown: number;
  readonly locale: WidgetLocale;
}

export interface IndexListActs {
  address(entry: IndexEntry): string;
  chooseTownship(code: string): void;
  chooseVillage(code: string): void;
  search(query: string): void;
  more(): void;
  follow(event: MouseEvent, entry: IndexEntry): void;
}

interface Option {
  readonly code: string;
  readonly name: string;
}

/** The picker, the search field, the count and one line per document. */
export function indexList(view: IndexView, acts: IndexListActs): TemplateResult {
  const words = indexWords[view.locale];
  const today = todayInShanghai(Date.now());
  const all = filterIndex(view.index, view.type, { township: '', village: '', query: '' }, today);
  const entries = filterIndex(view.index, view.type, view.filter, today);
  const visible = entries.slice(0, view.shown);
  return html`
    <section class="index signature">
      <div class="inset">
        <h2 class="h2 title">${view.index.title}</h2>
        ${picker(all, view.filter, words, acts)}
        <p class="support near" role="status">${words.count(formatNumber(entries.length), formatNumber(all.length))}</p>
        ${entries.length === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
        <ul class="rows">
          ${visible.map((entry) => line(entry, words, view.locale, acts))}
        </ul>
        ${entries.length > visible.length ? moreButton(words, acts) : nothing}
      </div>
    </section>
  `;
}

const moreButton = (words: IndexWords, acts: IndexListActs): TemplateResult =>
  html`<p class="more"><button class="button" type="button" @click=${() => acts.more()}>${words.showMore}</button></p>`;

function picker(
  entries: readonly IndexEntry[],
  filter: IndexFilter,
  words: IndexWords,
  acts: IndexListActs,
): TemplateResult {
  const { townships, villages } = places(entries, filter.township);
  const township = (code: string): void => acts.chooseTownship(code);
  const village = (code: string): void => acts.chooseVillage(code);
  return html`<div class="picker">
    ${townships.length > 1 ? choice(words.township, words.allTownships, townships, filter.township, township) : nothing}
    ${villages.length > 1 ? choice(words.village, words.allVillages, villages, filter.village, village) : nothing}
    ${searchField(filter, words, acts)}
  </div>`;
}

function searchField(filter: IndexFilter, words: IndexWords, acts: IndexListActs): TemplateResult {
  const search = (event: Event): void => {
    if (!(event as InputEvent).isComposing) acts.search((event.target as HTMLInputElement).value);
  };
  return html`<p class="field">
    <label class="label" for="index-query">${words.search}</label>
    <input
      class="input"
      id="index-query"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      .value=${filter.query}
      @input=${search}
      @compositionend=${search}
    />
  </p>`;
}

function choice(
  label: string,
  all: string,
  options: readonly Option[],
  chosen: string,
  choose: (code: string) => void,
): TemplateResult {
  return html`<p class="field">
    <label>
      <span class="label">${label}</span>
      <select class="input" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ''}>${all}</option>
        ${options.map((place) => html`<option value=${place.code} ?selected=${place.code === chosen}>${place.name}</option>`)}
      </select>
    </label>
  </p>`;
}

function line(entry: IndexEntry, words: IndexWords, locale: WidgetLocale, acts: IndexListActs): TemplateResult {
  const href = safeUrl(acts.address(entry));
  const feedback =
    entry.type === 'consultation'
      ? [glued(`${words.feedback}${/^zh/.test(locale) ? '：' : ': '}${feedbackOf(entry, words, locale)}`)]
      : [];
  const notes = [entry.village.name, glued(periodOf(entry, locale)), words.status[entry.status], ...feedback];
  return html`<li>
    <a class="row-link" href=${href ?? nothing} @click=${(event: MouseEvent) => acts.follow(event, entry)}>
      <span class="row-name">${glued(entry.title)}</span>
      <span class="row-note">${dotted(notes)}</span>
    </a>
  </li>`;
}
