export * from './template.js';
export * from './disclosure.js';
