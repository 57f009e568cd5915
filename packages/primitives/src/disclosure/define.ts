import { defineElement } from '../base/define.js';
import { CunjuDisclosure } from './disclosure.js';

defineElement('cunju-disclosure', CunjuDisclosure);
