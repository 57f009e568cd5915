import { css, html, noChange, nothing, svg, unsafeCSS } from 'lit';
import { shelf, shelfKey } from './parts.js';

shelf[shelfKey('lit')] = { css, html, noChange, nothing, svg, unsafeCSS };
