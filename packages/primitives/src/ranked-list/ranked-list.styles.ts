import { css } from 'lit';

/** Needs the sheets of field, option, button and icons. */
export const rankedListStyles = css`
  .rank {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: var(--_size-option);
    margin-top: var(--_space-12);
    padding: var(--_space-4) var(--_space-12);
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_paper);
  }
  .rank-place {
    flex: none;
    min-width: var(--_space-24);
    margin-inline-end: var(--_space-8);
    font-weight: var(--_weight-strong);
  }
  .rank .option-text::before {
    display: none;
  }
  .rank .option-text {
    flex: 1 1 var(--_size-term);
  }
  .rank-buttons {
    display: flex;
    margin-inline-start: auto;
  }
`;
