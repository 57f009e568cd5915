export * from './template.js';
export * from './pagination.styles.js';
export * from './pagination.js';
