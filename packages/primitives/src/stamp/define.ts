import { defineElement } from '../base/define.js';
import { CunjuStamp } from './stamp.js';

defineElement('cunju-stamp', CunjuStamp);
