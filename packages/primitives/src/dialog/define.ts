import { defineElement } from '../base/define.js';
import { CunjuDialog } from './dialog.js';

defineElement('cunju-dialog', CunjuDialog);
