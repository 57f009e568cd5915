import { defineElement } from '../base/define.js';
import { CunjuTag } from './tag.js';

defineElement('cunju-tag', CunjuTag);
