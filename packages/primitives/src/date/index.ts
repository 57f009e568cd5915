export * from './template.js';
export * from './date.js';
