export * from './template.js';
export * from './sum-line.styles.js';
export * from './sum-line.js';
