import { defineElement } from '../base/define.js';
import { CunjuCheckboxOptions } from './checkbox-options.js';

defineElement('cunju-checkbox-options', CunjuCheckboxOptions);
