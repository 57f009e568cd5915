import { defineElement } from '../base/define.js';
import { CunjuTable } from './table.js';

defineElement('cunju-table', CunjuTable);
