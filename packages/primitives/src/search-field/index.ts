export * from './template.js';
export * from './search-field.styles.js';
export * from './search-field.js';
