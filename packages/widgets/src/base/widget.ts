import {
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CompiledResult } from '@cunju/models/compiled';
import type {
  AnyDocument,
  DocumentIndex,
  DocumentType,
  Documents,
  Finding,
  IndexEntry,
  ReadInput,
  ReadResult,
} from '@cunju/models';
import type { CommonWords } from '@cunju/i18n';
import { CunjuElement, type LocaleController } from '@cunju/primitives/base.js';
import { WidthController } from '@cunju/primitives/width.js';
import { widgetStyles } from './base.styles.js';
import { childJson, phoneIn } from './inputs.js';
import { fetchDocument, LoadError, type LoadCause } from './fetch-document.js';
import type { IndexController } from './index-controller.js';
import { KeeperController } from './keeper-controller.js';
import { LinkController } from './link-controller.js';
import { parts } from './parts.js';
import { initialSource, sourceReducer, type DataState, type SourceAction, type SourceState } from './source-state.js';
import { stateNotice } from './notices.js';

/** Types of document that have a widget. */
export type WidgetType = Exclude<DocumentType, 'index'>;

/** A quick reading: it accepts what is surely right, and leaves everything else to the part that reads in full. */
export type QuickRead<T extends DocumentType> = CompiledResult<T>;

export interface ReadyDetail {
  readonly document: AnyDocument;
}
export interface InvalidDetail {
  readonly findings: readonly Finding[];
}
export interface ErrorDetail {
  readonly cause: LoadCause;
  /** Loads again, as the button does. */
  readonly retry: () => Promise<void>;
}

/** Replaces fetching: returns the document, its text or its bytes. */
export type LoadFunction = (url: string, options: { signal: AbortSignal }) => Promise<ReadInput>;

const MIB = 1024 * 1024;
const LIMIT = 32 * MIB;

/**
 * What the four widgets share: where the document comes from, what is shown while it is not there, who looks at it, and
 * the events a page hears. A widget adds how one document is drawn.
 *
 * @fires {CustomEvent<ReadyDetail>} cunju-ready - A document is shown.
 * @fires {CustomEvent<InvalidDetail>} cunju-invalid - A document was refused; the fallback stays.
 * @fires {CustomEvent<ErrorDetail>} cunju-error - Nothing could be loaded.
 * @slot - The fallback: shown until the first rendering and beside the message when nothing can be shown.
 */
export abstract class CunjuWidget<T extends WidgetType> extends CunjuElement {
  static override styles: CSSResultGroup = [...widgetStyles];

  /** Address of the document, or of an index. Same origin unless `allow-origin` names another. */
  @property() src?: string;

  /** The document or an index as a value; it is never changed. */
  @property({ attribute: false }) data?: unknown;

  /** Replaces the fetching of `src`, for a host API that wraps its data. */
  @property({ attribute: false }) load?: LoadFunction;

  /** Other origins that documents may come from, separated by spaces. */
  @property({ attribute: 'allow-origin' }) allowOrigin = '';

  /** `operator` shows paths, keeper findings and legality hints. On loopback and with `?cunju-doctor` this is so anyway. */
  @property() audience: 'resident' | 'operator' = 'resident';

  /** Code of the village that an index opens with; `?village=` on the page does the same. */
  @property() village?: string;

  /** `blue` (default), `red`, `plain`, `dark`, `contrast` or `auto`, and `care` (长辈版) beside one of them. */
  @property() theme = '';

  /** `event`: the widget never touches the address of the page and only fires `cunju-navigate`. */
  @property() links?: 'event';

  @state() private source: SourceState<Documents[T] | DocumentIndex> = initialSource;

  /** Spoken by screen readers when it changes: results of a search, a choice, a receipt. */
  @state() protected announcement = '';

  protected abstract readonly type: T;
  protected abstract readonly locale: LocaleController<{ common: CommonWords }>;

  protected readonly width = new WidthController(this);
  #index?: IndexController;
  readonly #keeper = new KeeperController(this, (styles) => this.adopt(styles));
  readonly #links = new LinkController(this, (kind, id) => this.show(id, kind));

  #abort?: AbortController;
  #children?: MutationObserver;
  /** Address of the entry of an index that is open. */
  #opened?: string;
  #childText?: string;
  #prepared?: Promise<void>;
  #themed?: Promise<void>;
  readonly #late: CSSResult[] = [];
  #scheduled = false;
  /** Something changed, or a load was cut off, while the element was out of the page. */
  #due = false;
  #resolveReady!: (document: AnyDocument) => void;

  /** Resolves with the first document that is shown. */
  readonly whenReady = new Promise<AnyDocument>((resolve) => {
    this.#resolveReady = resolve;
  });

  /** The document that is shown, or the index. */
  get document(): Readonly<AnyDocument> | undefined {
    return this.source.document;
  }

  readonly #beforePrint = (): void => this.#printing(true);
  readonly #afterPrint = (): void => this.#printing(false);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
    this.#children = new MutationObserver(() => {
      if (!this.src && !this.data && childJson(this) !== this.#childText) this.#schedule();
    });
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    if (!this.source.document || this.#due) this.#schedule();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.#children?.disconnect();
    this.#due ||= this.#abort !== undefined;
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('data') || changed.has('load') || changed.has('allowOrigin')) {
      this.#opened = undefined;
      this.#index?.leave();
      this.#schedule();
    }
    if (/dark|contrast|auto/.test(this.theme)) this.#themed ??= this.#fetchThemes();
    if (changed.has('village')) this.#index?.select(this.village ?? undefined);
  }

  protected override updated(_changed: PropertyValues): void {
    this.setAttribute('data-state', this.source.phase satisfies DataState);
    this.#links.apply();
  }

  /** Loads the document again. What is shown stays when that fails. */
  async refresh(): Promise<void> {
    await this.#start();
  }

  /** Brings something of the document into view, once there is one: an article, an item, a household, a question. */
  show(id: string, kind?: string): void {
    void this.whenReady.then(() => this.updateComplete).then(() => this.showTarget(id, kind));
  }

  /** Prints this widget alone, with everything unfolded. */
  print(): void {
    parts.paper().then(
      ({ printAlone }) => printAlone(this, () => {}),
      () => window.print(),
    );
  }

  /** How one quick reading is done: the compiled validator and the checks of the type. */
  protected abstract readQuick(input: ReadInput): QuickRead<T>;

  /** Fetches what the widget keeps in a part, while the document is on its way. A rejection leaves the widget without it. */
  protected prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** Adds the style sheets of a part. */
  protected adopt(...styles: readonly CSSResult[]): void {
    this.#late.push(...styles.filter((sheet) => !this.#late.includes(sheet)));
    const own = (this.constructor as typeof CunjuWidget).elementStyles;
    adoptStyles(this.renderRoot as ShadowRoot, [...own, ...this.#late]);
  }

  /** Draws one valid document. */
  protected abstract renderDocument(document: Documents[T]): TemplateResult;

  /** Forgets what was chosen in the document before. */
  protected documentChanged(_document: Documents[T]): void {}

  protected isEmpty(_document: Documents[T]): boolean {
    return false;
  }

  protected showTarget(id: string, _kind?: string): void {
    const target = this.renderRoot.querySelector(`#${CSS.escape(id)}`);
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    target?.scrollIntoView({ block: 'start' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  /** The page is about to be printed, or was: everything is there and unfolded on paper. */
  protected setPrinting(_printing: boolean): void {}

  /** Records where the visitor is: `cunju-navigate`, then the hash when the page lets us. */
  protected navigate(kind: string, id: string): void {
    this.#links.go(kind, id);
  }

  /** Whether the page shows this widget to its keeper. */
  protected get forKeeper(): boolean {
    return this.#keeper.active;
  }

  protected override render(): TemplateResult {
    const { common } = this.locale.words;
    const { document, phase } = this.source;
    const shown = document !== undefined;
    return html`
      <div class="root" part="base" tabindex="-1" lang=${this.locale.locale}>
        ${stateNotice(this.source, { words: common, locale: this.locale.locale, retry: () => void this.#retry() })}
        <div class="fallback" ?hidden=${shown || phase === 'empty'}><slot></slot></div>
        ${this.#keeper.render(this.source.findings, phase, common, this.locale.locale)}
        ${document ? this.#renderShown(document) : this.#renderBack()}
        <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      </div>
    `;
  }

  #renderShown(document: Documents[T] | DocumentIndex): TemplateResult {
    if (document.type === 'index') {
      return html`${this.#index?.render(document as DocumentIndex, this.locale.locale) ?? nothing}`;
    }
    const own = document as Documents[T];
    return html`${this.#renderBack()}
    ${this.source.phase === 'empty' ? html`<p class="empty">${this.locale.words.common.empty}</p>` : this.renderDocument(own)}`;
  }

  #renderBack(): TemplateResult | typeof nothing {
    return this.#index?.renderBack(this.locale.locale) ?? nothing;
  }

  /** A printing page asks for the layout at once, so the update cannot wait for its turn. */
  #printing(printing: boolean): void {
    if (!this.source.document) return;
    this.setPrinting(printing);
    this.performUpdate();
  }

  /** The button that was pressed goes away while it loads; whoever pressed it stays here. */
  async #retry(): Promise<void> {
    await this.refresh();
    await this.updateComplete;
    this.#focus('.callout .button');
  }

  #focus(selector: string): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    (this.renderRoot.querySelector<HTMLElement>(selector) ?? root)?.focus({ preventScroll: true });
  }

  /** Without them the widget stays in its light colours. */
  async #fetchThemes(): Promise<void> {
    try {
      this.adopt((await parts.themes()).lateThemeStyles);
    } catch {
      this.#themed = undefined;
    }
  }

  #schedule(): void {
    this.#due = true;
    if (this.#scheduled || !this.isConnected) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.isConnected) void this.#start();
    });
  }

  #dispatch(action: SourceAction<Documents[T] | DocumentIndex>): void {
    this.source = sourceReducer(this.source, action);
  }

  async #start(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#due = false;
    this.#dispatch({ type: 'start' });
    this.#prepared ??= this.prepare().catch(() => (this.#prepared = undefined));
    try {
      const input = await this.#input(abort.signal);
      if (input === undefined) this.#wait();
      else if (!abort.signal.aborted) await this.#accept(input, abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#failed(error instanceof LoadError ? error.reason : { kind: 'network' });
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  async #input(signal: AbortSignal): Promise<ReadInput | undefined> {
    if (this.data !== undefined && this.data !== null && !this.#opened) return this.data;
    const url = this.#opened ?? this.src;
    if (url && this.load) return this.load(url, { signal });
    if (url) return fetchDocument(url, { signal, allowOrigin: this.allowOrigin ?? '', limit: LIMIT });
    this.#childText = childJson(this);
    return this.#childText;
  }

  /** Nothing to show yet: while the page is still being read, the JSON child may be on its way. */
  #wait(): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#schedule(), { once: true });
    } else {
      this.#dispatch({ type: 'idle' });
    }
  }

  async #accept(input: ReadInput, signal: AbortSignal): Promise<void> {
    let type: DocumentType = this.type;
    let quick: QuickRead<DocumentType> = this.readQuick(input);
    if (!quick.ok && quick.index) {
      type = 'index';
      quick = await this.#readIndex(input);
    }
    const result = quick.ok ? quick : await this.#explain(type, input);
    if (signal.aborted) return;
    if (!result.ok) return this.#refused(result.findings, input);
    await this.#shown(result.document as Documents[T] | DocumentIndex, result.findings, signal);
    if (quick.ok && this.forKeeper) await this.#review(type, input, signal);
  }

  /** The list of documents is a part of its own: most pages never show one. */
  async #readIndex(input: ReadInput): Promise<QuickRead<'index'>> {
    const { IndexController, indexStyles, readIndex } = await parts.index();
    this.adopt(indexStyles);
    this.#index ??= new IndexController(this, { open: (entry) => this.#open(entry), close: () => this.#showIndex() });
    this.#index.village = this.village;
    return readIndex(input);
  }

  async #explain(type: DocumentType, input: ReadInput): Promise<ReadResult> {
    try {
      const { read } = await parts.explain();
      return read(type, input);
    } catch {
      return { ok: false, findings: [] };
    }
  }

  /** What is right may still have notes for its keeper. */
  async #review(type: DocumentType, input: ReadInput, signal: AbortSignal): Promise<void> {
    const { findings } = await this.#explain(type, input);
    if (!signal.aborted) this.#dispatch({ type: 'reviewed', findings });
  }

  async #shown(
    document: Documents[T] | DocumentIndex,
    findings: readonly Finding[],
    signal: AbortSignal,
  ): Promise<void> {
    const isIndex = document.type === 'index';
    this.locale.documentLanguage = document.language;
    await Promise.all([this.locale.ready, this.#prepared, this.#themed]);
    if (signal.aborted) return;
    if (isIndex) this.#index?.accept(document as DocumentIndex, this.type, this.src);
    else this.documentChanged(document as Documents[T]);
    this.#dispatch({ type: 'read', document, findings, empty: !isIndex && this.isEmpty(document as Documents[T]) });
    await this.updateComplete;
    this.#resolveReady(document);
    this.emit<ReadyDetail>('cunju-ready', { document });
    if (isIndex) this.#index?.openOnly();
  }

  #refused(findings: readonly Finding[], input: ReadInput): void {
    this.#dispatch({ type: 'refused', findings, ...phoneIn(input) });
    this.emit<InvalidDetail>('cunju-invalid', { findings });
  }

  #failed(cause: LoadCause): void {
    this.#dispatch({ type: 'failed', cause });
    this.emit<ErrorDetail>('cunju-error', { cause, retry: () => this.refresh() });
  }

  async #open(entry: IndexEntry): Promise<void> {
    const focused = this.#hasFocus;
    this.source = initialSource;
    this.#opened = this.#index?.address(entry);
    await this.#start();
    await this.updateComplete;
    if (focused) this.#focus('.back .button');
  }

  #showIndex(): void {
    const focused = this.#hasFocus;
    this.#abort?.abort();
    this.#opened = undefined;
    const index = this.#index?.document;
    if (index) this.#dispatch({ type: 'read', document: index, findings: [], empty: false });
    if (focused) void this.updateComplete.then(() => this.#focus('.root'));
  }

  get #hasFocus(): boolean {
    return Boolean(this.shadowRoot?.activeElement);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cunju-ready': CustomEvent<ReadyDetail>;
    'cunju-invalid': CustomEvent<InvalidDetail>;
    'cunju-error': CustomEvent<ErrorDetail>;
  }
}
