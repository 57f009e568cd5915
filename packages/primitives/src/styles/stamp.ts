import { css } from 'lit';

/** The one boxed status word of a screen: 通过, 未通过 or 作废. */
export const stampStyles = css`
  .stamp {
    display: inline-block;
    padding: 0 var(--_space-12);
    border: var(--_line-chosen) solid currentColor;
    border-radius: var(--_radius-stamp);
    color: var(--_stamp);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
    white-space: nowrap;
  }
`;
