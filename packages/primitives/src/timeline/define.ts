import { defineElement } from '../base/define.js';
import { CunjuTimeline } from './timeline.js';

defineElement('cunju-timeline', CunjuTimeline);
