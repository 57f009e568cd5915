export { TRUSTED_TYPES_LINE } from './page/policy.js';
