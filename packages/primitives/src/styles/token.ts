import { unsafeCSS } from 'lit';
import { tokensCss } from '@cunju/tokens';

/** Every token as a private property `--_x` of the host, in the light themes. Each element needs it once, first. */
export const tokenStyles = unsafeCSS(tokensCss);
