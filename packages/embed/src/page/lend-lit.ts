import { css, html, noChange, nothing, svg, unsafeCSS } from 'lit';
import { hanReader } from './han.js';
import { shelf, shelfKey } from './parts.js';

shelf[shelfKey('lit')] = { css, html, noChange, nothing, svg, unsafeCSS };
shelf[shelfKey('han')] = hanReader;
