import { css, html, nothing, svg, unsafeCSS } from 'lit';
import { shelf, shelfKey } from './parts.js';

shelf[shelfKey('lit')] = { css, html, nothing, svg, unsafeCSS };
