import type * as Lit from 'lit';
import { shelf, shelfKey } from './parts.js';

/** Stands in for `lit` in a part: the entry that asked for the part has Lit already, and lends it. */
const lent = shelf[shelfKey('lit')] as typeof Lit;

// A part draws templates and defines no element: the last three are only named by modules that are left out of it.
export const { html, nothing, noChange, svg, css, LitElement, unsafeCSS, _$LH = {} } = lent;
