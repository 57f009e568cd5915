export { TRUSTED_TYPES_LINE } from './page/policy.js';
export * from '@cunju/widgets';
export type * from '@cunju/models';
