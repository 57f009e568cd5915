import { defineElement } from '../base/define.js';
import { CunjuField } from './field.js';

defineElement('cunju-field', CunjuField);
