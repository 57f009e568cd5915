import { html, type TemplateResult } from 'lit';
import type { TaskListContext } from './context.js';
import { taskListMoreStyles } from './task-list-more.styles.js';
import { aboutView, yearsView } from './views/part/about.js';

export { answerOf } from '@cunju/models';
export { answerTo } from './answer.js';
export { answerText } from './verdict.js';
export { askView } from './views/ask.js';
export { copyText } from '../base/copy-text.js';
export { printAlone } from '../base/print-alone.js';
export { readingOf } from '../base/reading/reading.js';
export { filterItems } from './choices.js';
export { textVersion } from './text-version.js';
export { itemRecord, itemStanding, itemTerms } from './views/part/details.js';
export { filtersView } from './views/part/filters.js';
export { groupNotes } from './views/part/groups.js';
export { letterButton, letterView, printLetter } from './views/part/letter.js';
export { noneView } from './views/part/none.js';
export { moreButton, rowLimit, shownText } from './views/part/rows-left.js';
export { itemTable } from './views/part/table.js';

/** What the filters, the wide table, the terms of an item, the letter, years and papers need beside the sheets of the widget. */
export const styles = taskListMoreStyles;

export const below = (context: TaskListContext): TemplateResult => html`${yearsView(context)} ${aboutView(context)}`;
