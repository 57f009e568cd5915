import { defineElement } from '../base/define.js';
import { CunjuSumLine } from './sum-line.js';

defineElement('cunju-sum-line', CunjuSumLine);
