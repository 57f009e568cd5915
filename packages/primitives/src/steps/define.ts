import { defineElement } from '../base/define.js';
import { CunjuSteps } from './steps.js';

defineElement('cunju-steps', CunjuSteps);
