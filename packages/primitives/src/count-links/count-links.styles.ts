import { css } from 'lit';

/** Needs the list sheet. */
export const countLinksStyles = css`
  .count-link {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_size-option);
    padding-inline-start: var(--_space-12);
    padding-inline-end: var(--_space-12);
  }
  .count {
    flex: none;
    margin-inline-start: var(--_space-16);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .count-link[aria-current] {
    border-inline-start: var(--_line-bar) solid var(--_brand);
    padding-inline-start: var(--_space-8);
    background: var(--_tint);
  }
  .count-link[aria-current] .row-name {
    color: var(--_ink);
    text-decoration: none;
  }
`;
