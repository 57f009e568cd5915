import { defineElement } from '../base/define.js';
import { CunjuUnitGrid } from './unit-grid.js';

defineElement('cunju-unit-grid', CunjuUnitGrid);
