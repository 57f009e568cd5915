export * from './template.js';
export * from './tabs.styles.js';
export * from './tabs.js';
