export { findPrivateData } from './find.js';
export { isIdNumber } from './id-number.js';
export { isMasked, maskName, maskPhone } from './mask.js';
