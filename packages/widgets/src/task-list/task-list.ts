import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ReadInput, TaskList } from '@cunju/models';
import { readTaskList } from '@cunju/models/compiled';
import { shanghaiDate } from '@cunju/i18n';
import { LocaleController } from '@cunju/primitives/base.js';
import { countLinksStyles } from '@cunju/primitives/count-links.js';
import { widgetStyles } from '../base/base.styles.js';
import { dottedStyles } from '../base/dotted.js';
import { CunjuWidget } from '../base/widget.js';
import type { QuickRead } from '../base/widget-types.js';
import type { TaskListActs, TaskListContext } from './context.js';
import { groupItems, itemsOn, noFilter } from './filter.js';
import { loadMore, loadWritten, type More } from './load-more.js';
import { messages } from './messages.js';
import { initialState, taskListReducer, type TaskListAction, type TaskListState } from './state.js';
import { taskListStyles } from './task-list.styles.js';
import { headView, missingView } from './views/head.js';
import { listsView } from './views/lists.js';
import { countText, resultsView } from './views/results.js';

const today = (): string => shanghaiDate(Date.now());

/**
 * Shows the lists of what a village or community does itself, helps with, and must not be assigned, and answers whether
 * something is its job.
 *
 * @summary 三个清单
 * @tag cunju-task-list
 *
 * @fires {CustomEvent<NavigateDetail>} cunju-navigate - The visitor opened an item or chose a list.
 * @csspart base - Everything that is drawn.
 * @csspart keeper - Findings for the keeper of the page.
 */
export class CunjuTaskList extends CunjuWidget<'task-list'> {
  static override styles = [...widgetStyles, countLinksStyles, dottedStyles, taskListStyles];

  protected override readonly type = 'task-list';
  protected override readonly locale = new LocaleController(this, messages);

  @state() private view: TaskListState = initialState;

  #more?: More;

  readonly #acts: TaskListActs = {
    ask: (question) => void this.#ask(question.trim()),
    choose: (item) => {
      const answer = this.#more?.answerOf(item, today());
      if (answer) this.#answer({ type: 'answered', answer });
    },
    forget: () => {
      this.#dispatch({ type: 'cleared', unasked: false });
      this.#focus('#ask');
    },
    filter: (filter) => {
      this.#dispatch({ type: 'filtered', filter });
      if (filter.list) this.navigate('list', filter.list);
      const context = this.#shown();
      if (context) this.announcement = countText(context);
    },
    more: () => this.#showMore(),
    toggle: (id, open) => {
      this.#dispatch({ type: 'toggled', id, open });
      if (open) this.navigate('item', id);
    },
    seek: (id) => {
      this.navigate('item', id);
      this.show(id, 'item');
    },
    printAll: () => this.print(),
    printLetter: () => this.#more?.printLetter(this),
    copy: () => void this.#copy(),
  };

  protected override readQuick(input: ReadInput): QuickRead<'task-list'> {
    return readTaskList(input);
  }

  protected override async prepare(): Promise<void> {
    const [more] = await Promise.all([loadMore(), this.wordsInFull()]);
    this.adopt(...more.styles);
    more.readingOf(this);
    this.#more = more;
  }

  protected override documentChanged(): void {
    this.view = initialState;
  }

  protected override async written(): Promise<ReadInput | undefined> {
    if (this.src !== '' && !this.querySelector('table')) return undefined;
    const made = await (await loadWritten()).writtenIn(this);
    this.notes = made?.findings;
    return made?.document;
  }

  protected override isEmpty(document: TaskList): boolean {
    return document.items.length === 0;
  }

  protected override setPrinting(printing: boolean): void {
    if (this.view.printing !== printing) this.#dispatch({ type: 'noted', note: { printing } });
  }

  protected override showTarget(id: string, kind?: string): void {
    const context = this.#shown();
    if (!context) return;
    const { document, items } = context;
    const list = document.items.find((item) => item.list === id)?.list;
    if (list && kind !== 'item') {
      this.#dispatch({ type: 'filtered', filter: { ...noFilter, list } });
      return;
    }
    const all = groupItems(document, document.items).flatMap((group) => group.items);
    const position = all.findIndex((item) => item.id === id);
    if (position < 0) return;
    this.#dispatch({ type: 'sought', id, position, hidden: items.every((item) => item.id !== id) });
    void this.updateComplete.then(() => this.#bringIntoView(id));
  }

  protected override renderDocument(document: TaskList): TemplateResult {
    const context = this.#context(document);
    const more = this.#more;
    return html`
      <article class="signature" aria-labelledby="question">
        <div class="sheet inset">
          ${more ? more.askView(context) : html`<h2 class="title" id="question">${document.title}</h2>`}
          ${headView(context)}
          <div class="layout">${listsView(context)} ${resultsView(context)}</div>
          ${more ? more.below(context) : missingView(context)}
        </div>
        ${more ? more.letterView(context) : nothing}
      </article>
    `;
  }

  #context(document: TaskList): TaskListContext {
    const { words, locale } = this.locale;
    const more = this.#more;
    const { filter } = this.view;
    return {
      element: this,
      document,
      address: this.address,
      words: words.taskList,
      common: words.common,
      locale,
      today: today(),
      state: this.view,
      width: this.width.width,
      acts: this.#acts,
      items: more ? more.filterItems(document, filter) : itemsOn(document, filter.list),
      more,
    };
  }

  #dispatch(action: TaskListAction): void {
    this.view = taskListReducer(this.view, action);
  }

  #shown(): TaskListContext | undefined {
    return this.document?.type === 'task-list' ? this.#context(this.document as TaskList) : undefined;
  }

  async #ask(question: string): Promise<void> {
    const context = this.#shown();
    if (!context?.more) return;
    const { document, words, more } = context;
    if (question === '') {
      this.#dispatch({ type: 'cleared', unasked: true });
      this.announcement = words.askEmpty;
      return;
    }
    const answer = await more.answerTo(document, question, today());
    if (this.document === document) this.#answer({ type: 'answered', question, answer });
  }

  #answer(action: Extract<TaskListAction, { readonly type: 'answered' }>): void {
    this.#dispatch(action);
    const context = this.#shown();
    if (context?.more) this.announcement = context.more.answerText(action.answer, context);
  }

  #showMore(): void {
    const first = this.view.limit;
    this.#dispatch({ type: 'more' });
    this.#focus('.item > summary, .item-button', first);
    const context = this.#shown();
    this.announcement = context?.more?.shownText(context) ?? '';
  }

  #focus(selector: string, at = 0): void {
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>(selector)[at]?.focus());
  }

  #bringIntoView(id: string): void {
    const row = this.renderRoot.querySelector(`#${CSS.escape(`item-${id}`)}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector<HTMLElement>('summary, .item-button')?.focus({ preventScroll: true });
  }

  async #copy(): Promise<void> {
    const context = this.#shown();
    if (!context) return;
    const done = await context.more?.copyText(context.more.textVersion(context), this.renderRoot);
    this.#dispatch({ type: 'noted', note: { copied: done ? 'done' : 'failed' } });
    this.announcement = done ? context.common.copied : context.words.copyFailed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-task-list': CunjuTaskList;
  }
}
