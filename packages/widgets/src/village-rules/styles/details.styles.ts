import { css } from 'lit';

/** What hangs on single articles, and the marks of changes in the text. */
export const detailsStyles = css`
  .change {
    display: flex;
  }
  .change > div {
    flex: 1;
    min-width: 0;
  }
  .change-label {
    flex: none;
    align-self: flex-start;
    margin-inline-end: var(--_space-8);
    padding: 0 var(--_space-4);
    border: var(--_line-control) solid var(--_control);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    font-weight: var(--_weight-strong);
    color: var(--_ink);
  }
  .change > .change-label {
    margin-top: var(--_line-chosen);
  }
  ins {
    text-decoration: underline;
    text-decoration-thickness: var(--_line-chosen);
    text-underline-offset: var(--_space-4);
  }
  del {
    color: var(--_ink-2);
    text-decoration: line-through;
  }
  .gone .article-no {
    text-decoration: line-through;
    color: var(--_ink-2);
  }

  .article-more > summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--_size-target);
    min-width: var(--_size-target);
    color: var(--_ink-2);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    list-style: none;
    cursor: pointer;
  }
  .article-more > summary::-webkit-details-marker {
    display: none;
  }
  .article-more > summary::after {
    content: '';
    width: var(--_space-8);
    height: var(--_space-8);
    margin-inline-start: var(--_space-8);
    border-right: var(--_line-chosen) solid currentColor;
    border-bottom: var(--_line-chosen) solid currentColor;
    transform: rotate(45deg);
  }
  .article-more[open] > summary::after {
    transform: rotate(225deg);
  }
  .article-more > summary:hover {
    color: var(--_ink);
    text-decoration: underline;
  }
  .article-facts > div {
    padding: var(--_space-8) 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .article-facts dt {
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .article-more .actions {
    margin-top: 0;
  }
  .article-more .actions > * {
    margin-top: var(--_space-4);
  }
  .by-hand {
    max-width: var(--_width-field);
    margin-top: var(--_space-8);
  }

  @supports (content-visibility: auto) {
    .long .article {
      content-visibility: auto;
      contain-intrinsic-size: auto calc(var(--_space-64) * 3);
    }
  }
`;
