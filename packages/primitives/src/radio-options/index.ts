export * from './template.js';
export * from './radio-options.js';
export type { Choice, ChoiceGroup } from '../choice/template.js';
