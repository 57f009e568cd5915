import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { todayInShanghai, type DocumentIndex, type IndexEntry } from '@cunju/models';
import type { WidgetLocale } from '@cunju/i18n';
import { filterIndex, type IndexFilter } from './index-filter.js';
import { INDEX_STEP, indexList, indexWords, type IndexListActs } from './index-list.js';

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
  #shown = INDEX_STEP;
  #opened = false;
  readonly #follow = (event: CustomEvent<VillageDetail>): void => {
    if (event.target === this.host || event.detail.index !== this.document?.id || this.#opened) return;
    this.#choose(event.detail.village ?? '');
    this.openOnly();
  };

  readonly #listActs: IndexListActs = {
    address: (entry) => this.address(entry),
    chooseTownship: (code) => this.#set({ township: code, village: '' }),
    chooseVillage: (code) => this.#villageChosen(code),
    search: (query) => this.#set({ query }),
    more: () => this.#more(),
    follow: (event, entry) => this.#follows(event, entry),
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
    const entries =
      this.document && this.#filter.village
        ? filterIndex(this.document, this.#type, this.#filter, todayInShanghai(Date.now()))
        : [];
    if (entries.length === 1 && entries[0]) this.#open(entries[0]);
  }

  /** Address of a document of the index. */
  address(entry: IndexEntry): string {
    return new URL(entry.href, this.#base).href;
  }

  renderBack(locale: WidgetLocale): TemplateResult | typeof nothing {
    if (!this.document || !this.#opened) return nothing;
    return html`<p class="back">
      <button class="button quiet" type="button" @click=${() => this.#close()}>${indexWords[locale].backToList}</button>
    </p>`;
  }

  render(index: DocumentIndex, locale: WidgetLocale): TemplateResult {
    return indexList({ index, type: this.#type, filter: this.#filter, shown: this.#shown, locale }, this.#listActs);
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
    this.#shown += INDEX_STEP;
    this.host.requestUpdate();
  }

  #set(filter: Partial<IndexFilter>): void {
    this.#filter = { ...this.#filter, ...filter };
    this.#shown = INDEX_STEP;
    this.host.requestUpdate();
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

declare global {
  interface DocumentEventMap {
    'cunju-village': CustomEvent<VillageDetail>;
  }
  interface HTMLElementEventMap {
    'cunju-village': CustomEvent<VillageDetail>;
  }
}
