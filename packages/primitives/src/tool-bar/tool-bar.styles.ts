import { css } from 'lit';

/** Needs the sheets of button and icons. */
export const toolBarStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_space-24);
    padding: var(--_space-8) 0;
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .tool-sizes {
    display: flex;
    align-items: center;
    margin-inline-end: var(--_space-16);
    white-space: nowrap;
  }
  .tool-list {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(var(--_space-8) * -1);
  }
  .tool-sizes > span {
    margin-inline-end: var(--_space-4);
    color: var(--_ink-2);
  }
  .tools .button[aria-pressed='true'] {
    color: var(--_ink);
    border: var(--_line-chosen) solid var(--_brand);
    background: var(--_tint);
    font-weight: var(--_weight-strong);
    text-decoration: none;
  }
`;
