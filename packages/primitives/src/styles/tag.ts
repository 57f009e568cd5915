import { css } from 'lit';

/** A word that sorts something, beside what it sorts: `.tag`. It is grey; a status of the whole screen is a stamp. */
export const tagStyles = css`
  .tag {
    display: inline-block;
    padding: 0 var(--_space-8);
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-stamp);
    color: var(--_ink-2);
    background: var(--_paper);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    white-space: nowrap;
  }
`;
