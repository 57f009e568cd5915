import { css } from 'lit';

/** The drawing is black on white by its own attributes: a reader wants dark on light, whatever the theme. */
export const qrCodeStyles = css`
  .qr-drawing {
    max-width: 100%;
    height: auto;
    forced-color-adjust: none;
  }
  .qr-text {
    margin-top: var(--_space-8);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    word-break: break-all;
  }
`;
