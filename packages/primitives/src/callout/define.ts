import { defineElement } from '../base/define.js';
import { CunjuCallout } from './callout.js';

defineElement('cunju-callout', CunjuCallout);
