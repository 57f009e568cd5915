export { defineElement } from './define.js';
export { CunjuElement } from './element.js';
export { FormControl } from './form-control.js';
export { ValueControl } from './value-control.js';
export { LocaleController, languageOf, type WordSource } from './locale-controller.js';
export { VERSION } from './version.js';
