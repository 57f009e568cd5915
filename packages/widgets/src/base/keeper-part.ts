export { keeperPanel } from './keeper-panel.js';
export { keeperStyles } from './keeper.styles.js';
