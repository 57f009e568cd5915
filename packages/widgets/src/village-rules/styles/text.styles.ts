import { css } from 'lit';

/** The text: chapters, articles, clauses and items. */
export const textStyles = css`
  .preamble {
    margin-top: var(--_space-24);
  }
  .chapter {
    margin-top: var(--_space-48);
  }
  .chapter-title {
    padding-top: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .chapter-title > .glue,
  .article-no {
    margin-inline-end: var(--_space-8);
  }
  .article,
  .chapter {
    scroll-margin-top: var(--_space-16);
  }
  .article {
    margin-inline-start: calc(var(--_space-12) * -1);
    padding: var(--_space-12) 0;
    padding-inline-start: var(--_space-12);
  }
  .article.target {
    padding-inline-start: var(--_space-8);
    border-inline-start: var(--_line-bar) solid var(--_brand);
  }
  .article-text {
    max-width: var(--_measure-text);
  }
  .article-head {
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .article-title {
    font-weight: var(--_weight-normal);
    color: var(--_ink-2);
  }
  .article .callout {
    margin-top: var(--_space-8);
    margin-bottom: var(--_space-8);
  }
  .clauses > * + * {
    margin-top: var(--_space-8);
  }
  .item {
    display: flex;
    margin-top: var(--_space-4);
  }
  .item-no {
    flex: none;
    white-space: nowrap;
  }
  .item-text {
    flex: 1;
    min-width: 0;
  }
  s {
    color: var(--_ink-2);
    text-decoration: line-through;
  }
`;
