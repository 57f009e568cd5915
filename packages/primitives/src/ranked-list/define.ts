import { defineElement } from '../base/define.js';
import { CunjuRankedList } from './ranked-list.js';

defineElement('cunju-ranked-list', CunjuRankedList);
