export { readIndex } from '@cunju/models/compiled';
export { IndexController } from './index-controller.js';
export { indexStyles } from './index.styles.js';
