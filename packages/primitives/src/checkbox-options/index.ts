export * from './template.js';
export * from './checkbox-options.js';
export type { Choice, ChoiceGroup } from '../choice/template.js';
