import { defineElement } from '@cunju/primitives/base.js';
import { CunjuTaskList } from './task-list.js';

defineElement('cunju-task-list', CunjuTaskList);
