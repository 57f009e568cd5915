export * from './template.js';
export * from './count-links.styles.js';
export * from './count-links.js';
