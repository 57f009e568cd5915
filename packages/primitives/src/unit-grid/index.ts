export * from './template.js';
export * from './unit-grid.styles.js';
export { tensIn } from './layout.js';
export * from './unit-grid.js';
