export * from './template.js';
export * from './stamp.js';
