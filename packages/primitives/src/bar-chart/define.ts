import { defineElement } from '../base/define.js';
import { CunjuBarChart } from './bar-chart.js';

defineElement('cunju-bar-chart', CunjuBarChart);
