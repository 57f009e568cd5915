export * from './template.js';
export * from './encode.js';
export * from './qr-code.styles.js';
export * from './qr-code.js';
