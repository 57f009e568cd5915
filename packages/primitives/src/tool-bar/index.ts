export * from './template.js';
export * from './tool-bar.styles.js';
export * from './tool-bar.js';
