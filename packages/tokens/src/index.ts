export { lateThemesCss, publicNames, themeColours, tokensCss } from './generated/tokens.js';
export { brandContrast, brandProperties, type BrandProperties } from './brand.js';
export { contrast, luminance } from './contrast.js';

import type { themeColours as colours } from './generated/tokens.js';

/** The themes, and the pairs of themes that have colours of their own. */
export type ThemeName = keyof typeof colours;

/** What a colour is for: `ink`, `paper`, `brand` … */
export type ColourRole = keyof (typeof colours)['blue'];
