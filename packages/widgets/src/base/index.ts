export {
  CunjuWidget,
  type ErrorDetail,
  type InvalidDetail,
  type LoadFunction,
  type QuickRead,
  type ReadyDetail,
  type WidgetType,
} from './widget.js';
export { PATIENCE, type LoadCause } from './fetch-document.js';
export type { VillageDetail } from './index-controller.js';
export type { NavigateDetail } from './link-controller.js';
export type { DataState } from './source-state.js';
