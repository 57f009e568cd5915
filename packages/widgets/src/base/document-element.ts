import { adoptStyles, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  AnyDocument,
  DocumentIndex,
  DocumentType,
  Documents,
  Finding,
  IndexEntry,
  ReadInput,
} from '@cunju/models';
import type { CommonWords } from '@cunju/i18n';
import { CunjuElement, type LocaleController } from '@cunju/primitives/base.js';
import type { LoadCause } from './fetch-document.js';
import type { IndexController } from './index-controller.js';
import { InputController } from './input-controller.js';
import { phoneIn } from './inputs.js';
import { parts } from './parts.js';
import { readInFull } from './read-in-full.js';
import { initialSource, sourceReducer, type SourceAction, type SourceState } from './source-state.js';
import type { ErrorDetail, InvalidDetail, LoadFunction, QuickRead, ReadyDetail, WidgetType } from './widget-types.js';

/**
 * An element with one document, or with an index of them: where it comes from, how it is read, what became of it.
 * `CunjuWidget` adds how it looks.
 */
export abstract class DocumentElement<T extends WidgetType> extends CunjuElement {
  /** Address of the document, or of an index. Same origin unless `allow-origin` names another. */
  @property() src?: string;

  /** The document or an index as a value; it is never changed. */
  @property({ attribute: false }) data?: unknown;

  /** Replaces the fetching of `src`, for a host API that wraps its data. */
  @property({ attribute: false }) load?: LoadFunction;

  /** Other origins that documents may come from, separated by spaces. */
  @property({ attribute: 'allow-origin' }) allowOrigin = '';

  /** Code of the village that an index opens with; `?village=` on the page does the same. */
  @property() village?: string;

  @state() protected source: SourceState<Documents[T] | DocumentIndex> = initialSource;

  protected abstract readonly type: T;
  protected abstract readonly locale: LocaleController<{ common: CommonWords }>;

  /** Address that the shown document came from, as the page wrote it; absent where it was a value or a child. */
  protected address?: string | undefined;

  /** Sheets that are on their way: the first rendering waits for them. */
  protected dressed?: Promise<void>;

  /** The colour of the page, likewise. */
  protected painted?: Promise<void>;

  #index?: IndexController;
  readonly #input = new InputController(this, {
    begin: () => this.#begin(),
    written: () => this.written?.(),
    accept: (input, signal) => this.#accept(input, signal),
    idle: () => this.#dispatch({ type: 'idle' }),
    failed: (cause) => this.#failed(cause),
  });

  /** What was noticed while what is written in the page became the document. */
  protected notes?: readonly Finding[] | undefined;

  #prepared?: Promise<void>;
  readonly #late: CSSResult[] = [];
  #resolveReady!: (document: AnyDocument) => void;

  /** Resolves with the first document that is shown. */
  readonly whenReady = new Promise<AnyDocument>((resolve) => {
    this.#resolveReady = resolve;
  });

  /** The document that is shown, or the index. */
  get document(): Readonly<AnyDocument> | undefined {
    return this.source.document;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('data') || changed.has('load') || changed.has('allowOrigin')) {
      this.#input.opened = undefined;
      this.#index?.leave();
      this.#input.schedule();
    }
    if (changed.has('village')) this.#index?.select(this.village ?? undefined);
  }

  /** Loads the document again. What is shown stays when that fails. */
  async refresh(): Promise<void> {
    await this.#input.start();
  }

  /** How one quick reading is done: the compiled validator and the checks of the type. */
  protected abstract readQuick(input: ReadInput): QuickRead<T>;

  /** Fetches what the widget keeps in a part, while the document is on its way. A rejection leaves the widget without it. */
  protected prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** Rejects where only the words of the first look are there: the views of a part need them all. */
  protected async wordsInFull(): Promise<void> {
    await this.locale.ready;
    if (!this.locale.complete) throw new Error('Words are missing');
  }

  /** Adds the style sheets of a part. */
  protected adopt(...styles: readonly CSSResult[]): void {
    this.#late.push(...styles.filter((sheet) => !this.#late.includes(sheet)));
    const own = (this.constructor as typeof DocumentElement).elementStyles;
    adoptStyles(this.renderRoot as ShadowRoot, [...own, ...this.#late]);
  }

  /** Whether the page shows this widget to its keeper. */
  protected abstract get forKeeper(): boolean;

  /** Makes a document of what is written between the tags, or after the link that became the tag. Few widgets can. */
  protected written?(): Promise<ReadInput | undefined>;

  /** Forgets what was chosen in the document before. */
  protected documentChanged(_document: Documents[T]): void {}

  protected isEmpty(_document: Documents[T]): boolean {
    return false;
  }

  protected renderIndex(index: DocumentIndex): TemplateResult {
    return html`${this.#index?.render(index, this.locale.locale) ?? nothing}`;
  }

  /** The way back from a document to the index it was opened from. */
  protected renderBack(): TemplateResult | typeof nothing {
    return this.#index?.renderBack(this.locale.locale) ?? nothing;
  }

  /** Moves the focus to what the selector finds, else to the widget as a whole. */
  protected focusInside(selector: string): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    (this.renderRoot.querySelector<HTMLElement>(selector) ?? root)?.focus({ preventScroll: true });
  }

  #dispatch(action: SourceAction<Documents[T] | DocumentIndex>): void {
    this.source = sourceReducer(this.source, action);
  }

  #begin(): void {
    this.notes = undefined;
    this.#dispatch({ type: 'start' });
    this.#prepared ??= this.prepare().catch(() => (this.#prepared = undefined));
  }

  async #accept(input: ReadInput, signal: AbortSignal): Promise<void> {
    let type: DocumentType = this.type;
    let quick: QuickRead<DocumentType> = this.readQuick(input);
    if (!quick.ok && quick.index) {
      type = 'index';
      quick = await this.#readIndex(input);
    }
    const result = quick.ok ? quick : await readInFull(this.type, type, input);
    if (signal.aborted) return;
    if (!result.ok) return this.#refused(result.findings, input);
    await this.#shown(result.document as Documents[T] | DocumentIndex, result.findings, signal);
    if (quick.ok && this.forKeeper) await this.#review(type, input, signal);
  }

  /** The list of documents is a part of its own: most pages never show one. */
  async #readIndex(input: ReadInput): Promise<QuickRead<'index'>> {
    const { IndexController, indexStyles, readIndex } = await parts.index(this.type);
    this.adopt(...indexStyles);
    this.#index ??= new IndexController(this, { open: (entry) => this.#open(entry), close: () => this.#showIndex() });
    this.#index.village = this.village;
    return readIndex(input);
  }

  /** What is right may still have notes for its keeper. */
  async #review(type: DocumentType, input: ReadInput, signal: AbortSignal): Promise<void> {
    const { findings } = await readInFull(this.type, type, input);
    if (!signal.aborted) this.#dispatch({ type: 'reviewed', findings });
  }

  async #shown(
    document: Documents[T] | DocumentIndex,
    findings: readonly Finding[],
    signal: AbortSignal,
  ): Promise<void> {
    const isIndex = document.type === 'index';
    this.locale.documentLanguage = document.language;
    await Promise.all([this.locale.ready, this.#prepared, this.dressed, this.painted]);
    if (signal.aborted) return;
    this.address = this.#input.address;
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
    this.#input.opened = this.#index?.address(entry);
    await this.#input.start();
    await this.updateComplete;
    if (focused) this.focusInside('.back .button');
  }

  #showIndex(): void {
    const focused = this.#hasFocus;
    this.#input.cancel();
    this.#input.opened = undefined;
    const index = this.#index?.document;
    if (index) this.#dispatch({ type: 'read', document: index, findings: [], empty: false });
    if (focused) void this.updateComplete.then(() => this.focusInside('.root'));
  }

  get #hasFocus(): boolean {
    return Boolean(this.shadowRoot?.activeElement);
  }
}
