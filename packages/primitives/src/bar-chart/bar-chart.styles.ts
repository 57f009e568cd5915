import { css } from 'lit';

/** Needs the sheets of the unit grid, table and disclosure. */
export const barChartStyles = css`
  .bars {
    max-width: var(--_width-field);
  }
  .bar-list {
    margin-bottom: var(--_space-16);
    border-inline-start: var(--_line-chosen) solid var(--_ink);
  }
  .bar {
    padding-top: var(--_space-8);
  }
  .bar-words {
    display: flex;
    justify-content: space-between;
    padding-inline-start: var(--_space-8);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .bar-value {
    flex: none;
    margin-inline-start: var(--_space-16);
    font-weight: var(--_weight-strong);
  }
`;
