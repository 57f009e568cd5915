import { defineElement } from '../base/define.js';
import { CunjuDate } from './date.js';

defineElement('cunju-date', CunjuDate);
