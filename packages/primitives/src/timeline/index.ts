export * from './template.js';
export * from './timeline.styles.js';
export * from './timeline.js';
