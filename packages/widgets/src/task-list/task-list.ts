import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { answerFor, answerOf, type ReadInput, type TaskList } from '@cunju/models';
import { readTaskList } from '@cunju/models/compiled';
import { formatNumber, shanghaiDate } from '@cunju/i18n';
import { LocaleController } from '@cunju/primitives/base.js';
import { countLinksStyles } from '@cunju/primitives/count-links.js';
import { iconStyles } from '@cunju/primitives/icons.js';
import { searchFieldStyles } from '@cunju/primitives/search-field.js';
import { factStyles, tableStyles } from '@cunju/primitives/styles.js';
import { toolBarStyles } from '@cunju/primitives/tool-bar.js';
import { widgetStyles } from '../base/base.styles.js';
import { CunjuWidget, type QuickRead } from '../base/widget.js';
import type { TaskListActs, TaskListContext } from './context.js';
import { copyText } from '../base/copy-text.js';
import { filterItems, groupItems, noFilter } from './filter.js';
import { messages } from './messages.js';
import { parts } from '../base/parts.js';
import { printAlone } from '../base/print-alone.js';
import { verdictText } from './sayings.js';
import { initialState, taskListReducer, type TaskListAction, type TaskListState } from './state.js';
import { taskListPrintStyles } from './task-list-print.styles.js';
import { taskListStyles } from './task-list.styles.js';
import { textVersion } from './text-version.js';
import { aboutView, headView, yearsView } from './views/about.js';
import { askView } from './views/ask.js';
import { filtersView } from './views/filters.js';
import { letterView } from './views/letter.js';
import { countText, resultsView } from './views/results.js';

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
  static override styles = [
    ...widgetStyles,
    factStyles,
    tableStyles,
    iconStyles,
    countLinksStyles,
    searchFieldStyles,
    toolBarStyles,
    taskListStyles,
    taskListPrintStyles,
  ];

  protected override readonly type = 'task-list';
  protected override readonly locale = new LocaleController(this, messages);

  @state() private view: TaskListState = initialState;

  readonly #acts: TaskListActs = {
    ask: (question) => this.#ask(question.trim()),
    choose: (item) => this.#answer({ type: 'chosen', answer: answerOf(item, this.#today()) }),
    forget: () => {
      this.#dispatch({ type: 'forgotten' });
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#ask')?.focus());
    },
    filter: (filter) => {
      this.#dispatch({ type: 'filtered', filter });
      if (filter.list) this.navigate('list', filter.list);
      this.#sayCount();
    },
    reset: () => {
      this.#dispatch({ type: 'reset' });
      this.#sayCount();
    },
    more: () => this.#more(),
    toggle: (id, open) => {
      this.#dispatch({ type: 'toggled', id, open });
      if (open) this.navigate('item', id);
    },
    seek: (id) => {
      this.navigate('item', id);
      this.show(id, 'item');
    },
    printAll: () => this.print(),
    printLetter: () => this.#printLetter(),
    copy: () => void this.#copy(),
  };

  protected override readQuick(input: ReadInput): QuickRead<'task-list'> {
    return readTaskList(input);
  }

  protected override documentChanged(): void {
    this.view = initialState;
  }

  protected override isEmpty(document: TaskList): boolean {
    return document.items.length === 0;
  }

  protected override setPrinting(printing: boolean): void {
    if (this.view.printing !== printing) this.#dispatch({ type: 'printing', printing });
  }

  protected override showTarget(id: string, kind?: string): void {
    const { document } = this;
    if (document?.type !== 'task-list') return;
    const list = document.items.find((item) => item.list === id)?.list;
    if (list && kind !== 'item') {
      this.#dispatch({ type: 'filtered', filter: { ...noFilter, list } });
      return;
    }
    const all = groupItems(document, document.items).flatMap((group) => group.items);
    const hidden = !filterItems(document, this.view.filter).some((item) => item.id === id);
    const position = all.findIndex((item) => item.id === id);
    if (position < 0) return;
    this.#dispatch({ type: 'sought', id, position, hidden });
    void this.updateComplete.then(() => this.#bringIntoView(id));
  }

  protected override renderDocument(document: TaskList): TemplateResult {
    const context = this.#context(document);
    return html`
      <article class="signature" aria-labelledby="question">
        <div class="sheet inset">
          ${askView(context)} ${headView(context)}
          <div class="layout">${filtersView(context)} ${resultsView(context)}</div>
          ${yearsView(context)} ${aboutView(context)}
        </div>
        ${letterView(context)}
      </article>
    `;
  }

  #context(document: TaskList): TaskListContext {
    const { words, locale } = this.locale;
    return {
      document,
      words: words.taskList,
      common: words.common,
      locale,
      today: this.#today(),
      state: this.view,
      width: this.width.width,
      acts: this.#acts,
    };
  }

  #today(): string {
    return shanghaiDate(Date.now());
  }

  #dispatch(action: TaskListAction): void {
    this.view = taskListReducer(this.view, action);
  }

  #shown(): TaskListContext | undefined {
    return this.document?.type === 'task-list' ? this.#context(this.document as TaskList) : undefined;
  }

  #ask(question: string): void {
    const { document } = this;
    if (document?.type !== 'task-list') return;
    if (question === '') {
      this.#dispatch({ type: 'unasked' });
      this.announcement = this.locale.words.taskList.askEmpty;
      return;
    }
    void this.#look(document as TaskList, question);
  }

  /** A question in traditional characters finds nothing in simplified lists until it is written in those. */
  async #look(document: TaskList, question: string): Promise<void> {
    let answer = answerFor(document, question, this.#today());
    if (answer.kind === 'unlisted') {
      const fold = await parts.fold().catch(() => undefined);
      if (fold) answer = answerFor(document, fold(question), this.#today());
    }
    if (this.document === document) this.#answer({ type: 'answered', question, answer });
  }

  #answer(action: Extract<TaskListAction, { readonly type: 'answered' | 'chosen' }>): void {
    this.#dispatch(action);
    const context = this.#shown();
    const { answer } = action;
    if (!context) return;
    this.announcement =
      answer.kind === 'item' ? verdictText(answer.verdict, answer.item, context) : context.words.verdict[answer.kind];
  }

  #sayCount(): void {
    const context = this.#shown();
    if (context) this.announcement = countText(filterItems(context.document, this.view.filter), context);
  }

  #more(): void {
    const first = this.view.limit;
    this.#dispatch({ type: 'more' });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLElement>('.item > summary, .item-button')[first]?.focus();
    });
    const context = this.#shown();
    if (!context) return;
    const found = filterItems(context.document, this.view.filter).length;
    this.announcement = context.words.shownPart(formatNumber(Math.min(this.view.limit, found)), formatNumber(found));
  }

  #bringIntoView(id: string): void {
    const row = this.renderRoot.querySelector(`#${CSS.escape(`item-${id}`)}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector<HTMLElement>('summary, .item-button')?.focus({ preventScroll: true });
  }

  #printLetter(): void {
    this.setAttribute('data-print', 'letter');
    printAlone(this, () => this.removeAttribute('data-print'));
  }

  async #copy(): Promise<void> {
    const context = this.#shown();
    if (!context) return;
    const done = await copyText(textVersion(context), this.renderRoot);
    this.#dispatch({ type: 'copied', outcome: done ? 'done' : 'failed' });
    this.announcement = done ? context.common.copied : context.words.copyFailed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-task-list': CunjuTaskList;
  }
}
