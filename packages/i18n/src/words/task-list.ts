/** Words of `<cunju-task-list>`. */
export interface TaskListWords {
  name: string;
}
