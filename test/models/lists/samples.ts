import { readFileSync } from 'node:fs';
import type { TaskItem, TaskList } from '@cunju/models';

const sample = (path: string): TaskList =>
  JSON.parse(readFileSync(`packages/site/public/data/${path}/lists.json`, 'utf8')) as TaskList;

/** The lists of the sample village and community. */
export const village = sample('village');
export const community = sample('community');

export const item = (id: string, name: string, more: Partial<TaskItem> = {}): TaskItem => ({
  id,
  list: 'assist',
  code: id.toUpperCase(),
  name,
  category: '协助事项',
  scope: 'both',
  villageRole: 'assist',
  effectiveFrom: '2026-01-01',
  status: 'active',
  ...more,
});

export const listOf = (items: TaskItem[], more: Partial<TaskList> = {}): TaskList => ({
  ...village,
  checkedOn: '2026-11-21',
  effectiveFrom: '2026-01-01',
  lists: [],
  items,
  ...more,
});
