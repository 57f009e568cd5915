import type * as Lit from 'lit';
import { shelf, shelfKey } from './parts.js';

/** Stands in for `lit` in a part: the entry that asked for the part has Lit already, and lends it. */
const lent = shelf[shelfKey('lit')] as typeof Lit;

export const { html, nothing, svg, css } = lent;
