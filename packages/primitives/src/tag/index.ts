export * from './template.js';
export * from './tag.js';
