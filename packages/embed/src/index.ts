export { TRUSTED_TYPES_LINE } from './page/policy.js';
export * from '@cunju/widgets';
export type * from '@cunju/models';
export { renderPage, renderStatic, type PageOptions, type StaticOptions } from './static/index.js';
