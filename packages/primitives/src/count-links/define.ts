import { defineElement } from '../base/define.js';
import { CunjuCountLinks } from './count-links.js';

defineElement('cunju-count-links', CunjuCountLinks);
