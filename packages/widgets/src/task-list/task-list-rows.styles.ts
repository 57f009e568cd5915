import { css } from 'lit';

/** Rows that unfold, and the answer. */
export const taskListRowStyles = css`
  .group {
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-12);
    font-weight: var(--_weight-normal);
  }
  .item > summary {
    position: relative;
    padding-inline-end: var(--_space-32);
    list-style: none;
  }
  .item > summary::-webkit-details-marker {
    display: none;
  }
  .item > summary::after {
    content: '';
    position: absolute;
    top: calc(var(--_space-12) + var(--_line-height-body) / 2 - var(--_space-8));
    right: var(--_space-8);
    width: var(--_space-8);
    height: var(--_space-8);
    border-right: var(--_line-chosen) solid var(--_ink-2);
    border-bottom: var(--_line-chosen) solid var(--_ink-2);
    transform: rotate(45deg);
  }
  .item[open] > summary::after {
    transform: translateY(50%) rotate(225deg);
  }
  .item .row-name {
    color: inherit;
    text-decoration: none;
  }
  .ask .hint {
    margin-top: var(--_space-8);
    margin-bottom: 0;
  }
  .source {
    margin-top: var(--_space-8);
  }
`;
