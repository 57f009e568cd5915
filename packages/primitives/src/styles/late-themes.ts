import { unsafeCSS } from 'lit';
import { lateThemesCss } from '@cunju/tokens';

/** The themes 高对比, 深色 and `auto`; they stand after `tokenStyles`. */
export const lateThemeStyles = unsafeCSS(lateThemesCss);
