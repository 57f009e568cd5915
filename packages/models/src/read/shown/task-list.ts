import { checkTaskList } from '../../checks/task-list.js';
import { isTaskListShape } from '../../compiled/shapes/task-list.js';
import { shownReader, type ShownReader } from './shown-reader.js';

export type { ShownReader };

/** Reads a task list or an index as `read` does, and names what is wrong. */
export const read: ShownReader = /* @__PURE__ */ shownReader('task-list', isTaskListShape, checkTaskList);
