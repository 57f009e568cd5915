import { defineElement } from '../base/define.js';
import { CunjuMeter } from './meter.js';

defineElement('cunju-meter', CunjuMeter);
