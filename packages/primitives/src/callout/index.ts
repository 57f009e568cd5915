export * from './template.js';
export * from './callout.js';
