import { defineElement } from '../base/define.js';
import { CunjuTabs } from './tabs.js';

defineElement('cunju-tabs', CunjuTabs);
