import { defineElement } from '../base/define.js';
import { CunjuRadioOptions } from './radio-options.js';

defineElement('cunju-radio-options', CunjuRadioOptions);
