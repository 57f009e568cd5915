import { defineElement } from '../base/define.js';
import { CunjuReceipt } from './receipt.js';

defineElement('cunju-receipt', CunjuReceipt);
