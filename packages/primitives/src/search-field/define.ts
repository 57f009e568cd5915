import { defineElement } from '../base/define.js';
import { CunjuSearchField } from './search-field.js';

defineElement('cunju-search-field', CunjuSearchField);
