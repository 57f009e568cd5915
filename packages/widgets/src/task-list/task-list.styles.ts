import { css } from 'lit';

/** The question, the lists and their rows, on the screen and on paper. */
export const taskListStyles = css`
  :host([data-width='narrow']) .sheet .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .ask,
  .answer {
    margin-top: var(--_space-16);
    scroll-margin-top: var(--_space-16);
  }
  .ask-row {
    display: flex;
  }
  .ask-row .input {
    flex: 1;
    min-width: 0;
  }
  .ask-row .button {
    flex: none;
    margin-inline-start: var(--_space-12);
    padding-inline-start: var(--_space-16);
    padding-inline-end: var(--_space-16);
  }
  .ask .hint {
    margin-top: var(--_space-8);
    margin-bottom: 0;
  }
  .line {
    display: block;
  }
  .source {
    margin-top: var(--_space-8);
  }
  .layout,
  .results {
    margin-top: var(--_space-32);
    min-width: 0;
  }
  .group {
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-12);
    font-weight: var(--_weight-normal);
  }
  .group-title {
    display: block;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
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
`;
