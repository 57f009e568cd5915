import type { TaskListWords } from '../words/task-list.js';

export const taskList: TaskListWords = {
  name: '',
};
