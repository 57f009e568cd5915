export * from './template.js';
export * from './bar-chart.styles.js';
export * from './bar-chart.js';
