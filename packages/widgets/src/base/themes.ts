import { css } from 'lit';
import { lateThemeStyles as colours } from '@cunju/primitives/styles.js';

/** The themes that few pages ask for, and 中字 and 大字, which a visitor chooses; 长辈版 begins a step higher. */
export const lateThemeStyles = css`
  ${colours}
  :host([theme~='large']) {
    --_scale: 1.25;
  }
  :host([theme~='larger']),
  :host([theme~='care'][theme~='large']) {
    --_scale: 1.5;
  }
  :host([theme~='care'][theme~='larger']) {
    --_scale: 1.875;
  }
`;
