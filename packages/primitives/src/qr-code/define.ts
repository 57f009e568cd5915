import { defineElement } from '../base/define.js';
import { CunjuQrCode } from './qr-code.js';

defineElement('cunju-qr-code', CunjuQrCode);
