import { defineElement } from '../base/define.js';
import { CunjuPagination } from './pagination.js';

defineElement('cunju-pagination', CunjuPagination);
