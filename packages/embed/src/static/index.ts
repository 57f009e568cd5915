export { renderStatic, type StaticOptions } from './render-static.js';
export { renderPage, type PageOptions } from './page.js';
