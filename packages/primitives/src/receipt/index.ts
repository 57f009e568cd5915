export * from './template.js';
export * from './receipt.styles.js';
export * from './receipt.js';
