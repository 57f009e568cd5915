import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CommonWords, TaskListWords } from '@cunju/i18n';
import type { ListKind, TaskItem } from '@cunju/models';
import type { Width } from '@cunju/primitives/width.js';
import type { TaskFilter } from './filter.js';
import type { More } from './load-more.js';
import type { Speaking } from './sayings.js';
import type { TaskListState } from './state.js';

/** What a visitor can do. */
export interface TaskListActs {
  ask(question: string): void;
  choose(item: TaskItem): void;
  forget(): void;
  filter(filter: Partial<TaskFilter>): void;
  more(): void;
  toggle(id: string, open: boolean): void;
  seek(id: string): void;
  printAll(): void;
  printLetter(): void;
  copy(): void;
}

/** Everything that a view needs to draw its part. */
export interface TaskListContext extends Speaking {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly words: TaskListWords;
  readonly common: CommonWords;
  readonly state: TaskListState;
  readonly width: Width;
  readonly acts: TaskListActs;
  /** The items that the filter leaves. */
  readonly items: readonly TaskItem[];
  /** Missing where its file did not load; its words are missing then as well. */
  readonly more: More | undefined;
}

/** What a table of items takes from the rows that stand in its place on a phone. */
export interface RowViews {
  heading(list: ListKind, context: TaskListContext): TemplateResult;
  name(item: TaskItem, context: TaskListContext): TemplateResult;
  body(item: TaskItem, context: TaskListContext): TemplateResult;
}
