export { CunjuWidget } from './widget.js';
export { DocumentElement } from './document-element.js';
export type { ErrorDetail, InvalidDetail, LoadFunction, QuickRead, ReadyDetail, WidgetType } from './widget-types.js';
export { PATIENCE, type LoadCause } from './fetch-document.js';
export type { VillageDetail } from './index-controller.js';
export type { Mode, ModeDetail } from './reading/modes.js';
export type { NavigateDetail } from './link-controller.js';
export type { DataState } from './source-state.js';
