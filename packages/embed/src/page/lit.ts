import type * as Lit from 'lit';
import { shelf } from './part-shelf.js';

declare const __CUNJU_VERSION__: string;

/** Stands in for `lit` in a part: the entry that asked for the part has Lit already, and lends it. */
const lent = shelf[`${__CUNJU_VERSION__}/lit`] as typeof Lit;

export const html = lent.html;
export const nothing = lent.nothing;
export const noChange = lent.noChange;
export const svg = lent.svg;
export const css = lent.css;
export const unsafeCSS = lent.unsafeCSS;
// A part defines no element: this one is only named by modules that are left out of it.
export const LitElement = lent.LitElement;
