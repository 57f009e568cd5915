import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Account, PointsLedger, ReadInput } from '@cunju/models';
import { readPointsLedger } from '@cunju/models/compiled';
import { LocaleController } from '@cunju/primitives/base.js';
import { tableStyles } from '@cunju/primitives/styles.js';
import { sumLineStyles } from '@cunju/primitives/sum-line.js';
import { widgetStyles } from '../base/base.styles.js';
import { dottedStyles } from '../base/dotted.js';
import { CunjuWidget } from '../base/widget.js';
import type { QuickRead } from '../base/widget-types.js';
import type { LedgerFigures, PointsLedgerActs, PointsLedgerContext } from './context.js';
import { figuresOf } from './figures.js';
import { loadMore, type More } from './load-more.js';
import { messages } from './messages.js';
import { pointsLedgerStyles } from './points-ledger.styles.js';
import { pointsText } from './sayings.js';
import { initialState, pointsLedgerReducer, type PointsLedgerAction, type PointsLedgerState } from './state.js';
import { headView, villageView } from './views/head.js';
import { statementView } from './views/statement.js';

/**
 * Shows the points of a village's households: the account of the village, the statement of one household, what is on
 * public notice, the scoring rules, and that the visitor's own browser has checked every entry.
 *
 * @summary 积分台账
 * @tag cunju-points-ledger
 *
 * @fires {CustomEvent<NavigateDetail>} cunju-navigate - The visitor chose a household.
 * @csspart base - Everything that is drawn.
 * @csspart keeper - Findings for the keeper of the page.
 */
export class CunjuPointsLedger extends CunjuWidget<'points-ledger'> {
  static override styles = [...widgetStyles, tableStyles, sumLineStyles, dottedStyles, pointsLedgerStyles];

  protected override readonly type = 'points-ledger';
  protected override readonly locale = new LocaleController(this, messages);

  @state() private view: PointsLedgerState = initialState;

  #figures?: LedgerFigures;
  #more?: More;

  readonly #acts: PointsLedgerActs = {
    search: (query) => this.#search(query),
    choose: (account) => this.#choose(account),
    leave: () => {
      this.#dispatch({ type: 'left' });
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#look-up')?.focus());
    },
    print: () => this.print(),
    copy: () => void this.#copy(),
  };

  protected override readQuick(input: ReadInput): QuickRead<'points-ledger'> {
    return readPointsLedger(input);
  }

  protected override documentChanged(document: PointsLedger): void {
    this.#figures = figuresOf(document);
    const kept = document.accounts.find((account) => account.id === this.view.account);
    const own =
      document.scope === 'household' ? document.accounts.find((account) => account.kind !== 'system') : undefined;
    const account = kept ?? own;
    this.#dispatch(account ? { type: 'opened', account: account.id } : { type: 'opened' });
    void this.#prove(document);
  }

  protected override isEmpty(document: PointsLedger): boolean {
    return document.accounts.every((account) => account.kind === 'system');
  }

  protected override setPrinting(printing: boolean): void {
    this.#dispatch({ type: 'printing', printing });
  }

  protected override showTarget(id: string, kind?: string): void {
    const account = this.#shown()?.document.accounts.find((one) => one.id === id || one.code === id);
    if (account && kind !== 'item') this.#open(account);
    else super.showTarget(`item-${id}`);
  }

  protected override async prepare(): Promise<void> {
    const [more] = await Promise.all([loadMore(), this.wordsInFull()]);
    this.adopt(...more.styles);
    more.readingOf(this);
    this.#more = more;
  }

  protected override renderDocument(document: PointsLedger): TemplateResult {
    const context = this.#context(document);
    const more = this.#more;
    const villageFirst = context.width !== 'wide' && this.view.account === undefined;
    return html`<article class="signature" aria-labelledby="title">
      <div class="inset">
        ${headView(context)} ${more?.alarm(context) ?? nothing}
        <div class="layout">
          <div>
            ${villageFirst ? villageView(context) : nothing} ${more?.lookUp(context) ?? nothing}
            ${statementView(context)}
            ${more ? more.below(context) : html`<p class="section">${context.common.missingPart(context.words.name)}</p>`}
          </div>
          <div class="beside">${villageFirst ? nothing : villageView(context)} ${more?.beside(context) ?? nothing}</div>
        </div>
        ${more?.foot(context) ?? nothing}
      </div>
    </article>`;
  }

  #context(document: PointsLedger): PointsLedgerContext {
    const { words, locale } = this.locale;
    return {
      element: this,
      document,
      address: this.address,
      figures: (this.#figures ??= figuresOf(document)),
      words: words.pointsLedger,
      common: words.common,
      locale,
      state: this.view,
      width: this.width.width,
      acts: this.#acts,
    };
  }

  #shown(): PointsLedgerContext | undefined {
    return this.document?.type === 'points-ledger' ? this.#context(this.document as PointsLedger) : undefined;
  }

  #dispatch(action: PointsLedgerAction): void {
    this.view = pointsLedgerReducer(this.view, action);
  }

  #search(query: string): void {
    this.#dispatch({ type: 'searched', query });
    const context = this.#shown();
    if (context && this.#more) this.announcement = this.#more.lookUpAnswer(context);
  }

  #choose(account: Account): void {
    this.#open(account);
    this.navigate('account', account.id);
  }

  #open(account: Account): void {
    this.#dispatch({ type: 'chosen', account: account.id });
    const context = this.#shown();
    if (context) {
      const points = context.figures.balances.get(account.id)?.balance ?? 0;
      this.announcement = context.words.chosen(account.code, pointsText(points, context));
    }
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#statement')?.focus());
  }

  async #prove(document: PointsLedger): Promise<void> {
    const verification = document.integrity && (await this.#more?.verifyLedger(document));
    if (!verification || this.document !== document) return;
    this.#dispatch({ type: 'proved', verification });
    const context = this.#shown();
    if (context && !verification.ok)
      this.announcement = context.words.broken(document.publisher.phone ?? document.publisher.name);
  }

  async #copy(): Promise<void> {
    const context = this.#shown();
    const more = this.#more;
    if (!context || !more) return;
    const done = await more.copyText(more.textVersion(context), this.renderRoot);
    this.#dispatch({ type: 'copied', outcome: done ? 'done' : 'failed' });
    this.announcement = done ? context.common.copied : context.words.copyFailed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-points-ledger': CunjuPointsLedger;
  }
}
