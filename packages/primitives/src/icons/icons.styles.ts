import { css } from 'lit';

/** Size of an icon beside its word. */
export const iconStyles = css`
  .icon {
    flex: none;
    width: var(--_size-icon);
    height: var(--_size-icon);
  }
  .mirrored:dir(rtl) {
    transform: scaleX(-1);
  }
  .with-icon {
    display: flex;
    align-items: center;
  }
  .with-icon > .icon {
    margin-inline-end: var(--_space-8);
  }
`;
