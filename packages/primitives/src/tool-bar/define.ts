import { defineElement } from '../base/define.js';
import { CunjuToolBar } from './tool-bar.js';

defineElement('cunju-tool-bar', CunjuToolBar);
