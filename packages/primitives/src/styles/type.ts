import { css } from 'lit';

/** The six steps of text, and how Chinese prose, figures and unbreakable phrases are set. */
export const typeStyles = css`
  .support {
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .body {
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
  }
  .h3,
  .verdict {
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .h2 {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
    font-weight: var(--_weight-strong);
  }
  .title {
    font-size: var(--_text-title);
    line-height: var(--_line-height-title);
    font-weight: var(--_weight-strong);
  }
  .figure {
    font-size: var(--_text-figure);
    line-height: var(--_line-height-figure);
    font-weight: var(--_weight-strong);
    white-space: nowrap;
  }
  .figure .figure-unit {
    margin-inline-start: var(--_space-4);
    font-size: var(--_text-h3);
    font-weight: var(--_weight-normal);
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .prose {
    max-width: var(--_measure-text);
  }
  .prose p + p,
  .prose ul,
  .prose ol {
    margin-top: 1em;
  }
  .verdict,
  .title,
  .h2 {
    max-width: var(--_measure-text);
  }
  .glue {
    white-space: nowrap;
  }
  .phrase {
    display: inline-block;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  mark {
    color: var(--_on-mark);
    background: var(--_mark);
  }
  @media print {
    .prose p {
      text-indent: 2em;
      text-align: justify;
    }
  }
`;
