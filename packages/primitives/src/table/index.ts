export * from './template.js';
export * from './sortable.js';
export * from './sort.js';
export * from './table.styles.js';
export * from './table.js';
