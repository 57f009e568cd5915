import { html, type TemplateResult } from 'lit';
import type { TaskListMoreWords } from '@cunju/i18n';
import { taskListMore } from '@cunju/i18n/zh-hans/task-list-more.js';
import type { TaskListContext } from './context.js';
import { taskListMoreStyles } from './task-list-more.styles.js';
import { aboutView, yearsView } from './views/part/about.js';

export { answerOf } from '@cunju/models';
export { answerTo } from './answer.js';
export { answerText } from './verdict.js';
export { askView } from './views/ask.js';
export { copyText } from '../base/copy-text.js';
export { filterItems } from './choices.js';
export { textVersion } from './text-version.js';
export { itemRecord, itemStanding, itemTerms } from './views/part/details.js';
export { filtersView } from './views/part/filters.js';
export { groupNotes } from './views/part/groups.js';
export { letterButton, letterView, printLetter } from './views/part/letter.js';
export { noneView } from './views/part/none.js';
export { moreButton, rowLimit, shownText } from './views/part/rows-left.js';
export { itemTable } from './views/part/table.js';

/** Filters, the wide table, the terms of an item, the letter, years and papers: a part of its own. */
export const words: TaskListMoreWords = taskListMore;

/** What these views need beside the sheets of the widget. */
export const styles = taskListMoreStyles;

export const below = (context: TaskListContext): TemplateResult => html`${yearsView(context)} ${aboutView(context)}`;
