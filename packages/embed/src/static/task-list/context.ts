import type { TaskList } from '@cunju/models';
import type { TaskListWords } from '@cunju/i18n';
import type { StaticContext } from '../base/context.js';

/** What the parts of a task list are written with. */
export interface TaskListStatic extends StaticContext {
  readonly document: TaskList;
  readonly words: TaskListWords;
}
