import { taskList } from '@cunju/i18n/zh-hans/task-list.js';
import { widgetWords } from '../base/words.js';

export const messages = widgetWords('taskList', taskList);
