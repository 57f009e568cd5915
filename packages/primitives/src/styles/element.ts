import type { CSSResult } from 'lit';
import { focusStyles } from './focus.js';
import { hostStyles } from './host.js';
import { printStyles } from './print.js';
import { lateThemeStyles } from './late-themes.js';
import { tokenStyles } from './token.js';
import { typeStyles } from './type.js';

/** What every element of the design system starts with, in this order. */
export const elementStyles: readonly CSSResult[] = [
  tokenStyles,
  lateThemeStyles,
  hostStyles,
  typeStyles,
  focusStyles,
  printStyles,
];
