export * from './template.js';
export * from './dialog.styles.js';
export { openModal } from './modal.js';
export * from './dialog.js';
