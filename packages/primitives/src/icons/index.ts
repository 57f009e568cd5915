export { icon } from './template.js';
export { iconStyles } from './icons.styles.js';
export * from './paths.js';
