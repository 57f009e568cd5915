export * from './template.js';
export * from './meter.js';
