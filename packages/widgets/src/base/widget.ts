import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DocumentIndex, Documents } from '@cunju/models';
import { WidthController } from '@cunju/primitives/width.js';
import { widgetStyles } from './base.styles.js';
import type { BrandController } from './brand.js';
import { DocumentElement } from './document-element.js';
import { KeeperController } from './keeper-controller.js';
import { LinkController } from './link-controller.js';
import { emptyNotice, stateNotice } from './notices.js';
import { parts } from './parts.js';
import type { DataState } from './source-state.js';
import type { WidgetType } from './widget-types.js';

/**
 * What the four widgets share: where the document comes from, what is shown while it is not there, who looks at it, and
 * the events a page hears. A widget adds how one document is drawn.
 *
 * @fires {CustomEvent<ReadyDetail>} cunju-ready - A document is shown.
 * @fires {CustomEvent<InvalidDetail>} cunju-invalid - A document was refused; the fallback stays.
 * @fires {CustomEvent<ErrorDetail>} cunju-error - Nothing could be loaded.
 * @fires {CustomEvent<VillageDetail>} cunju-village - The visitor chose a village in an index.
 * @fires {CustomEvent<ModeDetail>} cunju-mode - The visitor turned 长辈版, 高对比, 中字 or 大字 on or off. Cancel the event to keep the widgets as they are; fire it on `window` to turn all of them.
 * @slot - The fallback: shown until the first rendering and beside the message when nothing can be shown.
 */
export abstract class CunjuWidget<T extends WidgetType> extends DocumentElement<T> {
  static override styles: CSSResultGroup = [...widgetStyles];

  /** `operator` shows paths, keeper findings and legality hints. On loopback and with `?cunju-doctor` this is so anyway. */
  @property() audience: 'resident' | 'operator' = 'resident';

  /** `blue` (default), `red`, `plain`, `dark`, `contrast` or `auto`, and beside one of them `care` (长辈版), `large` or `larger`. */
  @property() theme = '';

  /** The colour of the page as `#rrggbb`, for the light themes; one that cannot be read is left out, and the keeper told. */
  @property() brand?: string;

  /** `event`: the widget never touches the address of the page and only fires `cunju-navigate`. */
  @property() links?: 'event';

  /** Spoken by screen readers when it changes: results of a search, a choice, a receipt. */
  @state() protected announcement = '';

  protected readonly width = new WidthController(this);
  /** Where the part that draws in full fetches what a click asks for. */
  protected readonly parts = parts;
  readonly #keeper = new KeeperController(
    this,
    () => this.type,
    (...styles) => this.adopt(...styles),
  );
  readonly #links = new LinkController(this, (kind, id) => this.show(id, kind));
  #brand?: BrandController;
  readonly #beforePrint = (): void => this.#printing(true);
  readonly #afterPrint = (): void => this.#printing(false);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (/dark|contrast|auto|large/.test(this.theme)) this.dressed ??= this.#fetchThemes();
    if (this.brand) this.painted ??= this.#fetchBrand();
  }

  protected override updated(_changed: PropertyValues): void {
    this.setAttribute('data-state', this.source.phase satisfies DataState);
    this.#links.apply();
  }

  /** Brings something of the document into view, once there is one: an article, an item, a household, a question. */
  show(id: string, kind?: string): void {
    void this.whenReady.then(() => this.updateComplete).then(() => this.showTarget(id, kind));
  }

  /** Prints this widget alone, with everything unfolded. */
  print(): void {
    parts.paper(this.type).then(
      ({ printAlone }) => printAlone(this, () => {}),
      () => window.print(),
    );
  }

  /** Draws one valid document. */
  protected abstract renderDocument(document: Documents[T]): TemplateResult;

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
  protected override get forKeeper(): boolean {
    return this.#keeper.active;
  }

  protected override render(): TemplateResult {
    const { common } = this.locale.words;
    const { document, phase } = this.source;
    const shown = document !== undefined;
    return html`
      <div class="root" part="base" tabindex="-1" lang=${this.locale.locale} dir=${this.dir || common.dir || nothing}>
        ${stateNotice(this.source, { words: common, locale: this.locale.locale, retry: () => void this.#retry() })}
        <div class="fallback inset" ?hidden=${shown || phase === 'empty'}><slot></slot></div>
        ${this.forKeeper ? this.#brand?.render(this.locale.locale) : nothing}
        ${this.#keeper.render(this.source.findings.concat(this.notes ?? []), phase, common, this.locale.locale)}
        ${document ? this.#renderShown(document) : this.renderBack()}
        ${common.review && html`<p class="support inset">${common.review.own} <span lang="zh">${common.review.chinese}</span></p>`}
        <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      </div>
    `;
  }

  #renderShown(document: Documents[T] | DocumentIndex): TemplateResult {
    if (document.type === 'index') return this.renderIndex(document as DocumentIndex);
    const own = document as Documents[T];
    return html`${this.renderBack()}
    ${this.source.phase === 'empty' ? emptyNotice(this.locale.words.common, this.locale.locale, document) : this.renderDocument(own)}`;
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
    this.focusInside('.callout .button');
  }

  /** Without it the widget stays in its own colours. */
  #fetchBrand(): Promise<void> {
    return parts.brand().then(
      ({ BrandController }) => void (this.#brand = new BrandController(this)),
      () => void (this.painted = undefined),
    );
  }

  /** Without them the widget stays in its light colours. */
  #fetchThemes(): Promise<void> {
    return parts.themes().then(
      ({ lateThemeStyles }) => this.adopt(lateThemeStyles),
      () => void (this.dressed = undefined),
    );
  }
}
