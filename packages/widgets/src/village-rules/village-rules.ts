import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { openingVersion, standingOf, type ReadInput, type RuleBook, type RuleVersion } from '@cunju/models';
import { readRuleBook } from '@cunju/models/compiled';
import { formatNumber, shanghaiDate, type VillageRulesWords } from '@cunju/i18n';
import { LocaleController } from '@cunju/primitives/base.js';
import { widgetStyles } from '../base/base.styles.js';
import { CunjuWidget } from '../base/widget.js';
import type { RulesActs, RulesContext } from './context.js';
import { loadMore, loadWritten, type More } from './load-more.js';
import { messages } from './messages.js';
import { initialRules, rulesReducer, type RulesAction, type RulesState } from './state.js';
import { frameStyles } from './styles/frame.styles.js';
import { textStyles } from './styles/text.styles.js';
import type { ChapterWatch } from './text/chapter-watch.js';
import { articleHolding, newestFirst } from './text/find-article.js';
import { nothingFound, type Found } from './text/marks.js';
import { articleName } from './text/plain-text.js';
import type { RuleSearch } from './text/rule-search.js';
import { rulesView } from './views/rules.js';

/**
 * Village rules, a residents' convention, a charter or special rules: the text with its chapters and articles, search,
 * versions, passport, verse and terms.
 *
 * @tag cunju-village-rules
 * @summary Reads a document of type `rule-book`.
 * @fires {CustomEvent<NavigateDetail>} cunju-navigate - The visitor went to an article, a chapter or a section.
 * @csspart base - The whole widget.
 * @cssprop --cunju-measure-text - Longest line of the text.
 */
export class CunjuVillageRules extends CunjuWidget<'rule-book'> {
  static override styles: CSSResultGroup = [...widgetStyles, frameStyles, textStyles];

  @state() private rules: RulesState = initialRules('');

  protected readonly type = 'rule-book';
  protected readonly locale = new LocaleController(this, messages);
  #search?: RuleSearch;
  #book?: RuleBook;
  #more?: More;
  #watch?: ChapterWatch;

  protected readQuick = (input: ReadInput) => readRuleBook(input);

  protected override async written(): Promise<ReadInput | undefined> {
    if (this.src !== '' && !/第.{1,9}[条條]/.test(this.textContent ?? '')) return undefined;
    const made = await (await loadWritten()).writtenIn(this);
    this.notes = made?.findings;
    return made?.document;
  }

  protected override isEmpty(book: RuleBook): boolean {
    return book.versions.every(({ chapters, preamble, documents }) => !chapters.length && !preamble && !documents);
  }

  protected override documentChanged(book: RuleBook): void {
    const same = this.#book?.id === book.id && book.versions.some((version) => version.id === this.rules.versionId);
    this.#book = book;
    if (!same) this.rules = initialRules(openingVersion(book)?.id ?? '');
  }

  protected override renderDocument(book: RuleBook): TemplateResult {
    const version = this.#version;
    return version ? rulesView(this.#context(book, version)) : html``;
  }

  protected override async prepare(): Promise<void> {
    const [more] = await Promise.all([loadMore(), this.wordsInFull()]);
    this.#watch ??= new more.ChapterWatch(this);
    this.#search ??= new more.RuleSearch(() => this.requestUpdate());
    this.adopt(...more.styles);
    more.readingOf(this);
    this.#more = more;
  }

  protected override showTarget(id: string, kind?: string): void {
    if (kind === 'section' || kind === 'chapter') return this.#reveal(`[data-${kind}="${CSS.escape(id)}"]`);
    const version = this.#versionWith(id);
    const article = version && articleHolding(version, id);
    if (!version || !article) return this.#reveal(`[data-chapter="${CSS.escape(id)}"]`);
    if (version.id !== this.rules.versionId) this.#dispatch({ type: 'version', id: version.id });
    this.#dispatch({ type: 'target', id: article.id });
    void this.updateComplete.then(() => this.#reveal(`[data-article="${CSS.escape(article.id)}"]`));
  }

  get #words(): VillageRulesWords {
    return this.locale.words.villageRules;
  }

  get #version(): RuleVersion | undefined {
    const book = this.#book;
    return book && (book.versions.find((version) => version.id === this.rules.versionId) ?? openingVersion(book));
  }

  /** What the query finds in the version that is shown. */
  get #found(): Found {
    return this.#search?.find(this.#version, this.rules.query) ?? nothingFound;
  }

  /** The version shown, when it has the article, else the newest that has. */
  #versionWith(id: string): RuleVersion | undefined {
    const all = this.#book ? newestFirst(this.#book) : [];
    return [this.#version, ...all].find((version) => version && articleHolding(version, id));
  }

  #context(book: RuleBook, version: RuleVersion): RulesContext {
    const { locale, words } = this.locale;
    const today = shanghaiDate(Date.now());
    return {
      element: this,
      book,
      address: this.address,
      version,
      standing: standingOf(book, version, today),
      state: this.rules,
      found: this.#found,
      words: this.#words,
      common: words.common,
      locale,
      width: this.width.width,
      today,
      chapter: this.#watch?.current,
      language: (this.lang || locale) === book.language ? undefined : book.language,
      more: this.#more,
      acts: this.#acts,
    };
  }

  readonly #acts: RulesActs = {
    dispatch: (action) => this.#dispatch(action),
    query: (query) => this.#query(query),
    submit: () => this.#submit(),
    toPlace: (action) => this.#toPlace(action),
    go: (kind, id) => {
      this.navigate(kind, id);
      this.showTarget(id, kind);
    },
    say: (text) => {
      this.announcement = text;
    },
  };

  #dispatch(action: RulesAction): void {
    this.rules = rulesReducer(this.rules, action);
  }

  #query(query: string): void {
    if (query === this.rules.query) return;
    this.#dispatch({ type: 'query', query });
    if (!query.trim()) return;
    const { places, byArticle } = this.#found;
    this.announcement = places.length
      ? this.#words.found(formatNumber(places.length), formatNumber(byArticle.size))
      : this.#words.foundNone(query.trim());
  }

  #submit(): void {
    const article = this.#version && this.#more?.articleNamed(this.rules.query, this.#version);
    if (article) this.#acts.go('article', article.id);
    else if (this.#found.places.length > 0) this.#toPlace({ type: 'place', at: this.rules.at });
  }

  #toPlace(action: RulesAction): void {
    this.#dispatch(action);
    const { places } = this.#found;
    const { at } = this.rules;
    const place = places[at];
    const article = place && this.#version && articleHolding(this.#version, place.articleId);
    if (!article) return;
    const words = this.#words;
    const name = articleName(article.no, { words, locale: this.locale.locale });
    this.announcement = `${words.foundAt(formatNumber(at + 1), formatNumber(places.length))}：${name}`;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('mark.current')?.scrollIntoView({ block: 'center' }),
    );
  }

  #reveal(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-village-rules': CunjuVillageRules;
  }
}
