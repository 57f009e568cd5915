export * from './base/index.js';
export * from './styles/index.js';
export { WidthController, widthOf, type Width } from './width/width-controller.js';
