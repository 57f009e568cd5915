export * from './template.js';
export * from './field.js';
