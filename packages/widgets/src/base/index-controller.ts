import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { safeUrl, type DocumentIndex, type IndexEntry } from '@cunju/models';
import { formatDate, formatNumber, formatPeriod, type IndexWords, type Locale } from '@cunju/i18n';
import { index as en } from '@cunju/i18n/en/index-words.js';
import { index as zhHans } from '@cunju/i18n/zh-hans/index-words.js';
import { index as zhHant } from '@cunju/i18n/zh-hant/index-words.js';
import { filterIndex, places, type IndexFilter } from './index-filter.js';

interface IndexActs {
  open(entry: IndexEntry): Promise<void>;
  close(): void;
}

export interface VillageDetail {
  /** `id` of the index. */
  readonly index: string;
  /** Code of the village, or nothing for all of them. */
  readonly village?: string;
}

type Host = ReactiveControllerHost & HTMLElement;

const STEP = 20;
const WORDS: Record<Locale, IndexWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * The usual list that an `index` document becomes: township → village picker, search, one line per document. Widgets of
 * one page that show the same index follow each other's choice of village while they show the list.
 */
export class IndexController implements ReactiveController {
  document?: DocumentIndex;
  /** Village that the list opens with. */
  village?: string;

  #filter: IndexFilter = { township: '', village: '', query: '' };
  #type: IndexEntry['type'] = 'consultation';
  #base = '';
  #shown = STEP;
  #opened = false;
  readonly #follow = (event: CustomEvent<VillageDetail>): void => {
    if (event.target === this.host || event.detail.index !== this.document?.id || this.#opened) return;
    this.#choose(event.detail.village ?? '');
    this.openOnly();
  };

  constructor(
    private readonly host: Host,
    private readonly acts: IndexActs,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cunju-village', this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener('cunju-village', this.#follow);
  }

  /** Takes an index that was read from `src`. */
  accept(index: DocumentIndex, type: IndexEntry['type'], src: string | undefined): void {
    this.document = index;
    this.#type = type;
    this.#base = new URL(src ?? '', document.baseURI).href;
    this.#opened = false;
    this.#choose(this.village ?? new URLSearchParams(location.search).get('village') ?? this.#filter.village);
  }

  /** The page chose a village. An open document stays open. */
  select(village: string | undefined): void {
    this.village = village;
    if (!this.document || this.#opened) return;
    this.#choose(village ?? '');
    this.openOnly();
  }

  /** The widget is about to show something else. */
  leave(): void {
    this.document = undefined;
    this.#opened = false;
  }

  /** Opens the one document of a chosen village, so that nobody has to press a list of one. */
  openOnly(): void {
    const entries = this.document && this.#filter.village ? filterIndex(this.document, this.#type, this.#filter) : [];
    if (entries.length === 1 && entries[0]) this.#open(entries[0]);
  }

  /** Address of a document of the index. */
  address(entry: IndexEntry): string {
    return new URL(entry.href, this.#base).href;
  }

  renderBack(locale: Locale): TemplateResult | typeof nothing {
    if (!this.document || !this.#opened) return nothing;
    return html`<p class="back">
      <button class="button quiet" type="button" @click=${() => this.#close()}>
        ${this.#words(locale).backToList}
      </button>
    </p>`;
  }

  render(index: DocumentIndex, locale: Locale): TemplateResult {
    const words = this.#words(locale);
    const all = filterIndex(index, this.#type, { township: '', village: '', query: '' });
    const entries = filterIndex(index, this.#type, this.#filter);
    const visible = entries.slice(0, this.#shown);
    return html`
      <section class="index signature">
        <div class="inset">
          <h2 class="h2 title">${index.title}</h2>
          ${this.#renderPicker(all, words)}
          <p class="support near" role="status">
            ${words.count(formatNumber(entries.length), formatNumber(all.length))}
          </p>
          ${entries.length === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
          <ul class="rows">
            ${visible.map((entry) => this.#renderEntry(entry, words, locale))}
          </ul>
          ${
            entries.length > visible.length
              ? html`<p class="more">
                  <button class="button" type="button" @click=${() => this.#more()}>${words.showMore}</button>
                </p>`
              : nothing
          }
        </div>
      </section>
    `;
  }

  #words(locale: Locale): IndexWords {
    return WORDS[locale];
  }

  #renderPicker(entries: readonly IndexEntry[], words: IndexWords): TemplateResult {
    const { townships, villages } = places(entries, this.#filter.township);
    return html`<div class="picker">
      ${
        townships.length > 1
          ? this.#renderSelect(words.township, words.allTownships, townships, this.#filter.township, (code) =>
              this.#township(code),
            )
          : nothing
      }
      ${
        villages.length > 1
          ? this.#renderSelect(words.village, words.allVillages, villages, this.#filter.village, (code) =>
              this.#villageChosen(code),
            )
          : nothing
      }
      <p class="field">
        <label class="label" for="index-query">${words.search}</label>
        <input
          class="input"
          id="index-query"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          .value=${this.#filter.query}
          @input=${(event: InputEvent) => this.#search(event)}
          @compositionend=${(event: Event) => this.#search(event)}
        />
      </p>
    </div>`;
  }

  #renderSelect(
    label: string,
    all: string,
    options: readonly { code: string; name: string }[],
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

  #renderEntry(entry: IndexEntry, words: IndexWords, locale: Locale): TemplateResult {
    const href = safeUrl(this.address(entry));
    const feedback = entry.type === 'consultation' ? ` · ${words.feedback}：${feedbackOf(entry, words, locale)}` : '';
    return html`<li>
      <a class="row-link" href=${href ?? nothing} @click=${(event: MouseEvent) => this.#follows(event, entry)}>
        <span class="row-name">${entry.title}</span>
        <span class="row-note"
          >${entry.village.name} · ${periodOf(entry, locale)} · ${words.status[entry.status]}${feedback}</span
        >
      </a>
    </li>`;
  }

  #follows(event: MouseEvent, entry: IndexEntry): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    this.#open(entry);
  }

  #open(entry: IndexEntry): void {
    this.#opened = true;
    void this.acts.open(entry);
  }

  #close(): void {
    this.#opened = false;
    this.acts.close();
    this.host.requestUpdate();
  }

  #more(): void {
    this.#shown += STEP;
    this.host.requestUpdate();
  }

  #set(filter: Partial<IndexFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#shown = STEP;
    this.host.requestUpdate();
  }

  #search(event: Event): void {
    if ((event as InputEvent).isComposing) return;
    this.#set({ query: (event.target as HTMLInputElement).value });
  }

  #township(township: string): void {
    this.#set({ township, village: '' });
  }

  #choose(village: string): void {
    const entry = this.document?.documents.find((one) => one.village.code === village);
    this.#set({ village: entry ? village : '', township: entry?.township?.code ?? '' });
  }

  #villageChosen(village: string): void {
    this.#choose(village);
    const detail: VillageDetail = { index: this.document?.id ?? '', ...(village ? { village } : {}) };
    this.host.dispatchEvent(new CustomEvent('cunju-village', { bubbles: true, composed: true, detail }));
    this.openOnly();
  }
}

function periodOf(entry: IndexEntry, locale: Locale): string {
  if (!entry.period) return formatDate(entry.updatedAt, locale);
  return entry.period.to
    ? formatPeriod(entry.period.from, entry.period.to, locale)
    : formatDate(entry.period.from, locale);
}

function feedbackOf(entry: IndexEntry, words: IndexWords, locale: Locale): string {
  if (entry.feedback?.publishedOn) return words.feedbackOn(formatDate(entry.feedback.publishedOn, locale));
  return entry.feedback?.due ? words.feedbackDue : words.feedbackNone;
}

declare global {
  interface DocumentEventMap {
    'cunju-village': CustomEvent<VillageDetail>;
  }
  interface HTMLElementEventMap {
    'cunju-village': CustomEvent<VillageDetail>;
  }
}
