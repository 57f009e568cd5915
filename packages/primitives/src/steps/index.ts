export * from './template.js';
export * from './steps.styles.js';
export * from './steps.js';
